// Ability beside Skill
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)-[:HAS_ABILITY]->(t:AbilityStatement)-[:EXPRESSES]->(n:Ability)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)-[:HAS_ABILITY]->(t:AbilityStatement)-[:EXPRESSES]->(n:Ability)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Ability concepts by NAME ASC from named
UNWIND $parents AS parent
CALL (parent) {
  UNWIND $named AS id MATCH (n:Ability {id: id}) WITH DISTINCT parent, n
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:AbilityStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: n.statementCount}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  UNWIND $named AS id MATCH (n:Ability {id: id}) WITH DISTINCT parent, n
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:AbilityStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Ability of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Ability)
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: r.statements, mandatory: r.mandatory, first: r.first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Ability)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Knowledge beside Skill
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)-[:HAS_KNOWLEDGE]->(t:KnowledgeStatement)-[:EXPRESSES]->(n:Knowledge)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)-[:HAS_KNOWLEDGE]->(t:KnowledgeStatement)-[:EXPRESSES]->(n:Knowledge)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Knowledge concepts by NAME ASC from legalAct
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Knowledge)-[r:CITES]->() USING INDEX r:CITES(act, by, key, node)
  WHERE r.act = $legalAct AND r.by = 'Knowledge' AND r.key IS NOT NULL AND r.node IS NOT NULL WITH DISTINCT parent, n
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:KnowledgeStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: n.statementCount}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Knowledge)-[r:CITES]->() USING INDEX r:CITES(act, by, key, node)
  WHERE r.act = $legalAct AND r.by = 'Knowledge' AND r.key IS NOT NULL AND r.node IS NOT NULL WITH DISTINCT parent, n
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:KnowledgeStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Knowledge of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Knowledge)
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: r.statements, mandatory: r.mandatory, first: r.first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Knowledge)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// LabourFunction beside Skill
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)<-[:HAS_SKILL]-(t:LabourFunctionStatement)-[:EXPRESSES]->(n:LabourFunction)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(s:SkillStatement)<-[:HAS_SKILL]-(t:LabourFunctionStatement)-[:EXPRESSES]->(n:LabourFunction)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// LabourFunction concepts by NAME ASC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LabourFunction)
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:LabourFunctionStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: n.statementCount}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $professions IS NULL AND $legalAct IS NULL AND $standard IS NULL AND $text IS NULL THEN COUNT { (:LabourFunction) } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:LabourFunction)
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:LabourFunctionStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// LabourFunction of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:LabourFunction)
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: r.statements, mandatory: r.mandatory, first: r.first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:LabourFunction)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Occupation by id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Occupation {id: parent})
  RETURN collect([[column IN $sends.Occupation | n[column]], COLLECT {
    WITH * WHERE 'group' IN $wants
    MATCH (n)-[:IN_GROUP]->(n_group:OccupationGroup)
    RETURN [column IN $sends.OccupationGroup | n_group[column]]
  }, COLLECT {
    WITH * WHERE 'professions' IN $wants
    MATCH (n)<-[:OF_OCCUPATION]-(n_professions:Profession)
    RETURN [column IN $sends.Profession | n_professions[column]] ORDER BY n_professions.level, n_professions.id
  }]) AS rows
}
RETURN parent, rows;

// Profession by id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession {id: parent})
  RETURN collect([[column IN $sends.Profession | n[column]], COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }]) AS rows
}
RETURN parent, rows;

// ProfessionCard by id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:ProfessionCard {id: parent})
  RETURN collect([[column IN $sends.ProfessionCard | n[column]], COLLECT {
    WITH * WHERE 'labourFunctions' IN $wants
    MATCH (n)-[:HAS_LABOUR_FUNCTION]->(n_labourFunctions:LabourFunctionStatement)
    RETURN [[column IN $sends.LabourFunctionStatement | n_labourFunctions[column]], COLLECT {
    WITH * WHERE 'labourFunctions.skills' IN $wants
    MATCH (n_labourFunctions)-[:HAS_SKILL]->(n_labourFunctions_skills:SkillStatement)
    RETURN [[column IN $sends.SkillStatement | n_labourFunctions_skills[column]], COLLECT {
    WITH * WHERE 'labourFunctions.skills.abilities' IN $wants
    MATCH (n_labourFunctions_skills)-[:HAS_ABILITY]->(n_labourFunctions_skills_abilities:AbilityStatement)
    RETURN [column IN $sends.AbilityStatement | n_labourFunctions_skills_abilities[column]] ORDER BY n_labourFunctions_skills_abilities.position
  }, COLLECT {
    WITH * WHERE 'labourFunctions.skills.knowledge' IN $wants
    MATCH (n_labourFunctions_skills)-[:HAS_KNOWLEDGE]->(n_labourFunctions_skills_knowledge:KnowledgeStatement)
    RETURN [column IN $sends.KnowledgeStatement | n_labourFunctions_skills_knowledge[column]] ORDER BY n_labourFunctions_skills_knowledge.position
  }] ORDER BY n_labourFunctions_skills.position
  }] ORDER BY n_labourFunctions.position
  }, COLLECT {
    WITH * WHERE 'education' IN $wants
    MATCH (n)-[:HAS_QUALIFICATION]->(n_education:Qualification)
    RETURN [column IN $sends.Qualification | n_education[column]] ORDER BY n_education.position
  }, COLLECT {
    WITH * WHERE 'informalLearning' IN $wants
    MATCH (n)-[:HAS_INFORMAL_LEARNING]->(n_informalLearning:InformalLearning)
    RETURN [column IN $sends.CardLine | n_informalLearning[column]] ORDER BY n_informalLearning.position
  }, COLLECT {
    WITH * WHERE 'otherTitles' IN $wants
    MATCH (n)-[:HAS_OTHER_TITLE]->(n_otherTitles:OccupationReference)
    RETURN [column IN $sends.OccupationReference | n_otherTitles[column]] ORDER BY n_otherTitles.position
  }, COLLECT {
    WITH * WHERE 'relatedProfessions' IN $wants
    MATCH (n)-[:HAS_RELATED]->(n_relatedProfessions:OccupationReference)
    RETURN [column IN $sends.OccupationReference | n_relatedProfessions[column]] ORDER BY n_relatedProfessions.position
  }, COLLECT {
    WITH * WHERE 'personalCompetences' IN $wants
    MATCH (n)-[:HAS_PERSONAL_COMPETENCE]->(n_personalCompetences:PersonalCompetence)
    RETURN [column IN $sends.CardLine | n_personalCompetences[column]] ORDER BY n_personalCompetences.position
  }, COLLECT {
    WITH * WHERE 'technicalRegulations' IN $wants
    MATCH (n)-[:HAS_TECHNICAL_REGULATION]->(n_technicalRegulations:TechnicalRegulation)
    RETURN [column IN $sends.CardLine | n_technicalRegulations[column]] ORDER BY n_technicalRegulations.position
  }, COLLECT {
    WITH * WHERE 'profession' IN $wants
    MATCH (n)-[:DESCRIBES]->(n_profession:Profession)
    RETURN [[column IN $sends.Profession | n_profession[column]], COLLECT {
    WITH * WHERE 'profession.occupation' IN $wants
    MATCH (n_profession), (n_profession_occupation:Occupation {id: 'occupation:' + n_profession.code})
    RETURN [column IN $sends.Occupation | n_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'edition' IN $wants
    MATCH (n), (n_edition:Edition {id: n.edition})
    RETURN [[column IN $sends.Edition | n_edition[column]], COLLECT {
    WITH * WHERE 'edition.standard' IN $wants
    MATCH (n_edition), (n_edition_standard:Standard {id: n_edition.standard})
    RETURN [column IN $sends.Standard | n_edition_standard[column]]
  }]
  }]) AS rows
}
RETURN parent, rows;

// Skill beside Ability
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Ability {id: parent})<-[:EXPRESSES]-(s:AbilityStatement)<-[:HAS_ABILITY]-(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Ability {id: parent})<-[:EXPRESSES]-(s:AbilityStatement)<-[:HAS_ABILITY]-(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Skill beside Knowledge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Knowledge {id: parent})<-[:EXPRESSES]-(s:KnowledgeStatement)<-[:HAS_KNOWLEDGE]-(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Knowledge {id: parent})<-[:EXPRESSES]-(s:KnowledgeStatement)<-[:HAS_KNOWLEDGE]-(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Skill beside LabourFunction
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LabourFunction {id: parent})<-[:EXPRESSES]-(s:LabourFunctionStatement)-[:HAS_SKILL]->(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  WHERE statements <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN statements = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY statements DESC, n.id DESC LIMIT $limit
  RETURN collect({key: statements, id: n.id, node: [column IN $sends.Concept | n[column]], statements: statements, first: first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:LabourFunction {id: parent})<-[:EXPRESSES]-(s:LabourFunctionStatement)-[:HAS_SKILL]->(t:SkillStatement)-[:EXPRESSES]->(n:Skill)
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Skill concepts by PROFESSION_COUNT DESC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Skill)
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:SkillStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.professionCount <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.professionCount = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.professionCount DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.professionCount, id: n.id, node: [column IN $sends.Concept | n[column]], statements: n.statementCount}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $professions IS NULL AND $legalAct IS NULL AND $standard IS NULL AND $text IS NULL THEN COUNT { (:Skill) } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Skill)
  WHERE ($professions IS NULL OR EXISTS { (n)<-[:REQUIRES]-(p:Profession) WHERE p.id IN $professions })
    AND ($legalAct IS NULL OR EXISTS { (n)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:EXPRESSES]-(s:SkillStatement {standard: $standard}) WHERE EXISTS { (:Standard {id: $standard})-[:CURRENT_EDITION]->(:Edition {id: s.edition}) } })
    AND ($text IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $text WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// Skill of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Skill)
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Concept | n[column]], statements: r.statements, mandatory: r.mandatory, first: r.first}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:Skill)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// Standard by id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Standard {id: parent})
  RETURN collect([[column IN $sends.Standard | n[column]], COLLECT {
    WITH * WHERE 'currentEdition' IN $wants
    MATCH (n)-[:CURRENT_EDITION]->(n_currentEdition:Edition)
    RETURN [[column IN $sends.Edition | n_currentEdition[column]], COLLECT {
    WITH * WHERE 'currentEdition.sources' IN $wants
    MATCH (n_currentEdition)-[:HAS_SOURCE]->(n_currentEdition_sources:SourceDocument)
    RETURN [column IN $sends.SourceDocument | n_currentEdition_sources[column]] ORDER BY n_currentEdition_sources.language, n_currentEdition_sources.id
  }]
  }]) AS rows
}
RETURN parent, rows;

// acts cited together
UNWIND $parents AS parent
CALL (parent) {
  MATCH (act:LegalAct {id: parent})<-[one:CITES]-(card:ProfessionCard)-[other:CITES]->(n:LegalAct)
  WITH parent, act, n, collect({card: card, one: one, other: other}) AS shared
  WITH parent, act, n, shared, size(shared) AS cards
  WHERE cards <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN cards = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY cards DESC, n.id DESC LIMIT $limit
  RETURN collect({key: cards, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], cards: cards, jaccard: toFloat(cards) / (act.cardCount + n.cardCount - cards),
    professions: COUNT { UNWIND shared AS place RETURN DISTINCT place.one.profession },
    place: head(COLLECT {
      UNWIND shared AS place WITH place, place.card AS card ORDER BY card.edition, card.position LIMIT 1
      RETURN {card: [column IN $sends.ProfessionCard | card[column]], first: place.one.first, otherFirst: place.other.first}
    })}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (act:LegalAct {id: parent})<-[one:CITES]-(card:ProfessionCard)-[other:CITES]->(n:LegalAct)
  WITH parent, act, n, collect({card: card, one: one, other: other}) AS shared
  WITH parent, act, n, shared, size(shared) AS cards
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// blast radius of order
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: substring(parent, 11), orderDate: left(parent, 10)}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: substring(parent, 11), baseOrderDate: left(parent, 10)})
    RETURN e, true AS isRestated
  }
  WITH parent, e, collect(isRestated) AS ways
  OPTIONAL MATCH (s:Standard)-[:CURRENT_EDITION]->(e)
  WITH parent, e, ways, s ORDER BY e.id
  WITH parent, collect({edition: e, ways: ways}) AS editions, collect(s.id) AS standards,
    collect(CASE WHEN s IS NOT NULL THEN e END) AS falling WHERE size(editions) > 0
  CALL (falling) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->(card)
    RETURN count(card) AS cards
  }
  CALL (falling, standards) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p:Profession)
    WITH DISTINCT p, standards WHERE NOT EXISTS {
      MATCH (p)<-[:DESCRIBES]-(other:ProfessionCard {isCurrent: true}) WHERE NOT other.standard IN standards
    }
    RETURN count(p) AS professions
  }
  CALL (falling) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(statement)-[:EXPRESSES]->(skill)
    WITH skill, count(statement) AS own
    RETURN count(skill) AS skills, count(CASE WHEN skill.statementCount = own THEN 1 END) AS skillsNowhereElse
  }
  WITH {order: parent, standards: size(standards), professions: professions, cards: cards, skills: skills,
    skillsNowhereElse: skillsNowhereElse,
    acts: COLLECT {
      UNWIND editions AS one UNWIND one.ways AS isRestated
      RETURN DISTINCT CASE WHEN isRestated THEN one.edition.baseOrderAct ELSE one.edition.orderAct END
    },
    enacted: [one IN editions WHERE false IN one.ways | [column IN $sends.Edition | one.edition[column]]],
    restated: [one IN editions WHERE true IN one.ways | [column IN $sends.Edition | one.edition[column]]]} AS n
  WITH n ORDER BY n.order
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// cards of edition
UNWIND $parents AS parent
CALL (parent) {
  MATCH (from:Edition {id: parent})-[:HAS_CARD]->(n:ProfessionCard)
  WITH n ORDER BY n.position
  RETURN collect([[column IN $sends.ProfessionCard | n[column]], COLLECT {
    WITH * WHERE 'profession' IN $wants
    MATCH (n)-[:DESCRIBES]->(n_profession:Profession)
    RETURN [[column IN $sends.Profession | n_profession[column]], COLLECT {
    WITH * WHERE 'profession.occupation' IN $wants
    MATCH (n_profession), (n_profession_occupation:Occupation {id: 'occupation:' + n_profession.code})
    RETURN [column IN $sends.Occupation | n_profession_occupation[column]]
  }]
  }]) AS rows
}
RETURN parent, rows;

// cards of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:ProfessionCard)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'ProfessionCard'
    AND ($role IS NULL OR $role IN r.roles)
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {card: [column IN $sends.ProfessionCard | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {profession: COLLECT {
    WITH * WHERE 'profession' IN $wants
    MATCH (n)-[:DESCRIBES]->(n_profession:Profession)
    RETURN [[column IN $sends.Profession | n_profession[column]], COLLECT {
    WITH * WHERE 'profession.occupation' IN $wants
    MATCH (n_profession), (n_profession_occupation:Occupation {id: 'occupation:' + n_profession.code})
    RETURN [column IN $sends.Occupation | n_profession_occupation[column]]
  }]
  }, edition: COLLECT {
    WITH * WHERE 'edition' IN $wants
    MATCH (n), (n_edition:Edition {id: n.edition})
    RETURN [[column IN $sends.Edition | n_edition[column]], COLLECT {
    WITH * WHERE 'edition.standard' IN $wants
    MATCH (n_edition), (n_edition_standard:Standard {id: n_edition.standard})
    RETURN [column IN $sends.Standard | n_edition_standard[column]]
  }]
  }, first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE $role IS NULL RETURN CASE WHEN $level IS NULL THEN act.cardCount ELSE reduce(sum = 0, at IN range(0, size(coalesce(act.levels, [])) - 1) |
      sum + CASE WHEN act.levels[at] = $level THEN act.levelCards[at] ELSE 0 END) END }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:ProfessionCard)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'ProfessionCard'
    AND ($role IS NULL OR $role IN r.roles)
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// cards of profession ever
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard)<-[:HAS_CARD]-(edition:Edition)
  WITH {id: edition.id, position: card.position, card: [column IN $sends.ProfessionCard | card[column]],
    edition: [column IN $sends.Edition | edition[column]]} AS n
  WITH n ORDER BY n.id, n.position
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// cards without acts
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:ProfessionCard)
  WHERE n.isCurrent
    AND NOT EXISTS { (n)-[:CITES]->() }
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.ProfessionCard | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:ProfessionCard)
  WHERE n.isCurrent
    AND NOT EXISTS { (n)-[:CITES]->() }
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// children of provision
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Provision {id: parent})<-[:PART_OF]-(n:Provision)
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Provision | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Provision {id: parent})<-[:PART_OF]-(n:Provision)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// citations of act from everywhere
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalAct {id: parent})<-[:NAMES]-(n:Citation)
  WHERE EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND ($standard IS NULL OR n.standard = $standard)
    AND (($profession IS NULL AND $level IS NULL) OR EXISTS {
      MATCH (:ProfessionCard {id: n.card})-[:DESCRIBES]->(p:Profession)
      WHERE ($profession IS NULL OR p.id = $profession) AND ($level IS NULL OR coalesce(p.level, 0) = $level)
    })
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:LegalAct {id: parent})<-[:NAMES]-(n:Citation)
  WHERE EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND ($standard IS NULL OR n.standard = $standard)
    AND (($profession IS NULL AND $level IS NULL) OR EXISTS {
      MATCH (:ProfessionCard {id: n.card})-[:DESCRIBES]->(p:Profession)
      WHERE ($profession IS NULL OR p.id = $profession) AND ($level IS NULL OR coalesce(p.level, 0) = $level)
    })
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// citations of card
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Citation {card: parent})
  WHERE ($role IS NULL OR n.role = $role)
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]], within: {context: COLLECT {
    WITH * WHERE 'context' IN $wants
    MATCH (n)<-[:HAS_CITATION]-(n_context)
    RETURN head([label IN labels(n_context) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement}[label] | n_context[column]]]])
  }, act: COLLECT {
    WITH * WHERE 'act' IN $wants
    MATCH (n)-[:NAMES]->(n_act:LegalAct)
    RETURN [column IN $sends.LegalAct | n_act[column]]
  }, card: COLLECT {
    WITH * WHERE 'card' IN $wants
    MATCH (n), (n_card:ProfessionCard {id: n.card})
    RETURN [[column IN $sends.ProfessionCard | n_card[column]], COLLECT {
    WITH * WHERE 'card.profession' IN $wants
    MATCH (n_card)-[:DESCRIBES]->(n_card_profession:Profession)
    RETURN [[column IN $sends.Profession | n_card_profession[column]], COLLECT {
    WITH * WHERE 'card.profession.occupation' IN $wants
    MATCH (n_card_profession), (n_card_profession_occupation:Occupation {id: 'occupation:' + n_card_profession.code})
    RETURN [column IN $sends.Occupation | n_card_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'card.edition' IN $wants
    MATCH (n_card), (n_card_edition:Edition {id: n_card.edition})
    RETURN [[column IN $sends.Edition | n_card_edition[column]], COLLECT {
    WITH * WHERE 'card.edition.standard' IN $wants
    MATCH (n_card_edition), (n_card_edition_standard:Standard {id: n_card_edition.standard})
    RETURN [column IN $sends.Standard | n_card_edition_standard[column]]
  }]
  }]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Citation {card: parent})
  WHERE ($role IS NULL OR n.role = $role)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// citations of edition
UNWIND $parents AS parent
CALL (parent) {
  MATCH (edition:Edition {id: parent}) MATCH (n:Stated&Citation {standard: edition.standard, edition: parent})
  WHERE ($role IS NULL OR n.role = $role)
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]], within: {context: COLLECT {
    WITH * WHERE 'context' IN $wants
    MATCH (n)<-[:HAS_CITATION]-(n_context)
    RETURN head([label IN labels(n_context) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement}[label] | n_context[column]]]])
  }, act: COLLECT {
    WITH * WHERE 'act' IN $wants
    MATCH (n)-[:NAMES]->(n_act:LegalAct)
    RETURN [column IN $sends.LegalAct | n_act[column]]
  }, card: COLLECT {
    WITH * WHERE 'card' IN $wants
    MATCH (n), (n_card:ProfessionCard {id: n.card})
    RETURN [[column IN $sends.ProfessionCard | n_card[column]], COLLECT {
    WITH * WHERE 'card.profession' IN $wants
    MATCH (n_card)-[:DESCRIBES]->(n_card_profession:Profession)
    RETURN [[column IN $sends.Profession | n_card_profession[column]], COLLECT {
    WITH * WHERE 'card.profession.occupation' IN $wants
    MATCH (n_card_profession), (n_card_profession_occupation:Occupation {id: 'occupation:' + n_card_profession.code})
    RETURN [column IN $sends.Occupation | n_card_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'card.edition' IN $wants
    MATCH (n_card), (n_card_edition:Edition {id: n_card.edition})
    RETURN [[column IN $sends.Edition | n_card_edition[column]], COLLECT {
    WITH * WHERE 'card.edition.standard' IN $wants
    MATCH (n_card_edition), (n_card_edition_standard:Standard {id: n_card_edition.standard})
    RETURN [column IN $sends.Standard | n_card_edition_standard[column]]
  }]
  }]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (edition:Edition {id: parent}) MATCH (n:Stated&Citation {standard: edition.standard, edition: parent})
  WHERE ($role IS NULL OR n.role = $role)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// citations of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Citation) USING INDEX n:Citation(act, documentKey, id)
  WHERE n.act = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.act ASC, n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]], within: {context: COLLECT {
    WITH * WHERE 'context' IN $wants
    MATCH (n)<-[:HAS_CITATION]-(n_context)
    RETURN head([label IN labels(n_context) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement}[label] | n_context[column]]]])
  }, act: COLLECT {
    WITH * WHERE 'act' IN $wants
    MATCH (n)-[:NAMES]->(n_act:LegalAct)
    RETURN [column IN $sends.LegalAct | n_act[column]]
  }, card: COLLECT {
    WITH * WHERE 'card' IN $wants
    MATCH (n), (n_card:ProfessionCard {id: n.card})
    RETURN [[column IN $sends.ProfessionCard | n_card[column]], COLLECT {
    WITH * WHERE 'card.profession' IN $wants
    MATCH (n_card)-[:DESCRIBES]->(n_card_profession:Profession)
    RETURN [[column IN $sends.Profession | n_card_profession[column]], COLLECT {
    WITH * WHERE 'card.profession.occupation' IN $wants
    MATCH (n_card_profession), (n_card_profession_occupation:Occupation {id: 'occupation:' + n_card_profession.code})
    RETURN [column IN $sends.Occupation | n_card_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'card.edition' IN $wants
    MATCH (n_card), (n_card_edition:Edition {id: n_card.edition})
    RETURN [[column IN $sends.Edition | n_card_edition[column]], COLLECT {
    WITH * WHERE 'card.edition.standard' IN $wants
    MATCH (n_card_edition), (n_card_edition_standard:Standard {id: n_card_edition.standard})
    RETURN [column IN $sends.Standard | n_card_edition_standard[column]]
  }]
  }]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) RETURN act.citationCount + act.outsideCitationCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Citation) USING INDEX n:Citation(act, documentKey, id)
  WHERE n.act = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND n.documentKey IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// citations of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard) MATCH (n:Citation {card: card.id})
  WHERE ($role IS NULL OR n.role = $role)
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]], within: {context: COLLECT {
    WITH * WHERE 'context' IN $wants
    MATCH (n)<-[:HAS_CITATION]-(n_context)
    RETURN head([label IN labels(n_context) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement}[label] | n_context[column]]]])
  }, act: COLLECT {
    WITH * WHERE 'act' IN $wants
    MATCH (n)-[:NAMES]->(n_act:LegalAct)
    RETURN [column IN $sends.LegalAct | n_act[column]]
  }, card: COLLECT {
    WITH * WHERE 'card' IN $wants
    MATCH (n), (n_card:ProfessionCard {id: n.card})
    RETURN [[column IN $sends.ProfessionCard | n_card[column]], COLLECT {
    WITH * WHERE 'card.profession' IN $wants
    MATCH (n_card)-[:DESCRIBES]->(n_card_profession:Profession)
    RETURN [[column IN $sends.Profession | n_card_profession[column]], COLLECT {
    WITH * WHERE 'card.profession.occupation' IN $wants
    MATCH (n_card_profession), (n_card_profession_occupation:Occupation {id: 'occupation:' + n_card_profession.code})
    RETURN [column IN $sends.Occupation | n_card_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'card.edition' IN $wants
    MATCH (n_card), (n_card_edition:Edition {id: n_card.edition})
    RETURN [[column IN $sends.Edition | n_card_edition[column]], COLLECT {
    WITH * WHERE 'card.edition.standard' IN $wants
    MATCH (n_card_edition), (n_card_edition_standard:Standard {id: n_card_edition.standard})
    RETURN [column IN $sends.Standard | n_card_edition_standard[column]]
  }]
  }]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard) MATCH (n:Citation {card: card.id})
  WHERE ($role IS NULL OR n.role = $role)
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// citations of provision
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(n:Citation)
  WHERE ($role IS NULL OR n.role = $role)
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.Citation | n[column]], within: {context: COLLECT {
    WITH * WHERE 'context' IN $wants
    MATCH (n)<-[:HAS_CITATION]-(n_context)
    RETURN head([label IN labels(n_context) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement}[label] | n_context[column]]]])
  }, act: COLLECT {
    WITH * WHERE 'act' IN $wants
    MATCH (n)-[:NAMES]->(n_act:LegalAct)
    RETURN [column IN $sends.LegalAct | n_act[column]]
  }, card: COLLECT {
    WITH * WHERE 'card' IN $wants
    MATCH (n), (n_card:ProfessionCard {id: n.card})
    RETURN [[column IN $sends.ProfessionCard | n_card[column]], COLLECT {
    WITH * WHERE 'card.profession' IN $wants
    MATCH (n_card)-[:DESCRIBES]->(n_card_profession:Profession)
    RETURN [[column IN $sends.Profession | n_card_profession[column]], COLLECT {
    WITH * WHERE 'card.profession.occupation' IN $wants
    MATCH (n_card_profession), (n_card_profession_occupation:Occupation {id: 'occupation:' + n_card_profession.code})
    RETURN [column IN $sends.Occupation | n_card_profession_occupation[column]]
  }]
  }, COLLECT {
    WITH * WHERE 'card.edition' IN $wants
    MATCH (n_card), (n_card_edition:Edition {id: n_card.edition})
    RETURN [[column IN $sends.Edition | n_card_edition[column]], COLLECT {
    WITH * WHERE 'card.edition.standard' IN $wants
    MATCH (n_card_edition), (n_card_edition_standard:Standard {id: n_card_edition.standard})
    RETURN [column IN $sends.Standard | n_card_edition_standard[column]]
  }]
  }]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(n:Citation)
  WHERE ($role IS NULL OR n.role = $role)
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// common matrix lines of skill
CALL () {
    MATCH (x:Skill) WHERE x.professionCount > 0
    WITH x ORDER BY x.professionCount DESC, x.id LIMIT $limit
    RETURN collect({node: ['Skill', [column IN $sends.Skill | x[column]]], cards: null}) AS lines
  }
  RETURN lines, COUNT { (x:Skill) WHERE x.professionCount > 0 } AS total;

// current edition of standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (from:Standard {id: parent})-[:CURRENT_EDITION]->(n:Edition)
  RETURN collect([[column IN $sends.Edition | n[column]], COLLECT {
    WITH * WHERE 'sources' IN $wants
    MATCH (n)-[:HAS_SOURCE]->(n_sources:SourceDocument)
    RETURN [column IN $sends.SourceDocument | n_sources[column]] ORDER BY n_sources.language, n_sources.id
  }]) AS rows
}
RETURN parent, rows;

// diverged clauses
UNWIND $parents AS parent
CALL (parent) {
  MATCH (one:Wording)-[judged:JUDGED]->(other:Wording)
  WHERE judged.score > 0 AND any(reason IN judged.reasons WHERE NOT reason IN $cosmetic) AND EXISTS {
    MATCH (one)<-[:WORDED]-(a:Stated) WHERE EXISTS { (:ProfessionCard {id: a.card, isCurrent: true}) }
    MATCH (other)<-[:WORDED]-(b:Stated) WHERE b.card <> a.card AND EXISTS { (:ProfessionCard {id: b.card, isCurrent: true}) }
      AND ($standard IS NULL OR $standard IN [a.standard, b.standard])
  }
  WITH parent, {id: one.id + ' ' + other.id, one: one.id, other: other.id, verdict: judged.verdict,
    score: judged.score} AS n
  WHERE toInteger(n.score * 1000000) <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN toInteger(n.score * 1000000) = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY toInteger(n.score * 1000000) DESC, n.id DESC LIMIT $limit
  RETURN collect({key: toInteger(n.score * 1000000), id: n.id, node: n}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (one:Wording)-[judged:JUDGED]->(other:Wording)
  WHERE judged.score > 0 AND any(reason IN judged.reasons WHERE NOT reason IN $cosmetic) AND EXISTS {
    MATCH (one)<-[:WORDED]-(a:Stated) WHERE EXISTS { (:ProfessionCard {id: a.card, isCurrent: true}) }
    MATCH (other)<-[:WORDED]-(b:Stated) WHERE b.card <> a.card AND EXISTS { (:ProfessionCard {id: b.card, isCurrent: true}) }
      AND ($standard IS NULL OR $standard IN [a.standard, b.standard])
  }
  WITH parent, {id: one.id + ' ' + other.id, one: one.id, other: other.id, verdict: judged.verdict,
    score: judged.score} AS n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// doubtful pairs
UNWIND $parents AS parent
CALL (parent) {
  MATCH (one:Wording)-[edge:JUDGED]->(other:Wording) WHERE edge.usefulness > 0
    AND (parent = '' OR edge.kind = parent)
  WITH parent, {id: one.id + ' ' + other.id, edge: edge, one: one, other: other} AS n
  WHERE n.edge.usefulness <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.edge.usefulness = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.edge.usefulness DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.edge.usefulness, id: n.id, node: head(COLLECT {
      WITH n.one AS one, n.other AS other, n.edge AS edge
      MATCH (one)-[r:WORDING_OF]->(c:Concept) MATCH (other)-[s:WORDING_OF]->(d:Concept)
      RETURN {one: {id: one.id, text: one.text, language: one.language,
      statements: one.statementCount, score: r.score, decidedBy: r.decidedBy,
      comparedWith: r.comparedWith, reasons: coalesce(r.reasons, []),
      reasonWords: coalesce(r.reasonWords, [])}, other: {id: other.id, text: other.text, language: other.language,
      statements: other.statementCount, score: s.score, decidedBy: s.decidedBy,
      comparedWith: s.comparedWith, reasons: coalesce(s.reasons, []),
      reasonWords: coalesce(s.reasonWords, [])},
        conceptOfOne: c.id, conceptOfOther: d.id, score: edge.score, reasons: edge.reasons,
        reasonWords: edge.reasonWords, statementCount: c.statementCount + d.statementCount,
        professionCount: c.professionCount + d.professionCount,
        isInOneList: EXISTS {
          MATCH (one)<-[:WORDED]-(a)<-[:HAS_LABOUR_FUNCTION|HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE]-(p)-[:HAS_LABOUR_FUNCTION|HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE]->(b)-[:WORDED]->(other)
          WHERE NOT EXISTS { (b)-[:WORDED]->(one) } AND NOT EXISTS { (a)-[:WORDED]->(other) }
        }}
    })}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (one:Wording)-[edge:JUDGED]->(other:Wording) WHERE edge.usefulness > 0
    AND (parent = '' OR edge.kind = parent)
  WITH parent, {id: one.id + ' ' + other.id, edge: edge, one: one, other: other} AS n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// edition lives of standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard {id: parent})-[:HAS_EDITION]->(e:Edition)
  WITH e {.id, .version, .year, .orderKind, .orderNumber, .orderDate, .baseOrderDate, .inForceOn, .daysAfterPublication,
    enacting: head(COLLECT { MATCH (a:LegalAct {id: e.orderAct}) RETURN [column IN $sends.LegalAct | a[column]] }),
    base: head(COLLECT { MATCH (a:LegalAct {id: e.baseOrderAct}) RETURN [column IN $sends.LegalAct | a[column]] })} AS n
  WITH n ORDER BY n.id
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// facts of subject
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true}) RETURN card
    UNION ALL
    MATCH (card:ProfessionCard {id: parent}) RETURN card
  }
  CALL (card) {
    UNWIND ['name', 'codeAsWritten', 'levelAsWritten', 'subLevel', 'handbookGrade', 'purpose', 'experience'] AS fact
    RETURN {fact: fact, card: card.id, edition: card.edition, position: 0, textKk: card[fact + 'Kk'], textRu: card[fact + 'Ru'],
      placesKk: coalesce(card[fact + 'PlacesKk'], []), placesRu: coalesce(card[fact + 'PlacesRu'], [])} AS n
    UNION ALL
    MATCH (card)-[edge:HAS_OTHER_TITLE|HAS_INFORMAL_LEARNING|HAS_RELATED|HAS_TECHNICAL_REGULATION]->(line)
    RETURN {fact: CASE type(edge) WHEN 'HAS_OTHER_TITLE' THEN 'otherTitles' WHEN 'HAS_INFORMAL_LEARNING' THEN 'informalLearning' WHEN 'HAS_RELATED' THEN 'relatedProfessions' WHEN 'HAS_TECHNICAL_REGULATION' THEN 'technicalRegulations' END, card: card.id, edition: card.edition, position: line.position,
      textKk: line.textKk, textRu: line.textRu, placesKk: coalesce(line.placesKk, []), placesRu: coalesce(line.placesRu, [])} AS n
  }
  WITH n, card WHERE n.textKk IS NOT NULL OR n.textRu IS NOT NULL
  WITH n ORDER BY card.edition, card.position, n.fact, n.position
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// findings by SEVERITY ASC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Finding)
  WHERE ($card IS NULL OR n.card = $card)
    AND ($standard IS NULL OR n.standard = $standard)
    AND ($rules IS NULL OR n.rule IN $rules)
    AND ($severities IS NULL OR n.severity IN $severities)
    AND n.severityKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.severityKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.severityKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.severityKey, id: n.id, node: [column IN $sends.Finding | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $card IS NULL AND $standard IS NULL AND $rules IS NULL AND $severities IS NULL THEN COUNT { (:Finding) } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Finding)
  WHERE ($card IS NULL OR n.card = $card)
    AND ($standard IS NULL OR n.standard = $standard)
    AND ($rules IS NULL OR n.rule IN $rules)
    AND ($severities IS NULL OR n.severity IN $severities)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// findings of card
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Finding {card: parent})
  WITH n ORDER BY CASE n.severity WHEN 'error' THEN '0' WHEN 'warning' THEN '1' ELSE '2' END, n.position
  RETURN collect([column IN $sends.Finding | n[column]]) AS rows
}
RETURN parent, rows;

// findings of edition
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Edition {id: parent})-[:HAS_FINDING]->(n:Finding)
  WHERE n.severityKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.severityKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.severityKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.severityKey, id: n.id, node: [column IN $sends.Finding | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Edition {id: parent})-[:HAS_FINDING]->(n:Finding)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// findings of standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_FINDING]->(n:Finding)
  WHERE n.severityKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.severityKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.severityKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.severityKey, id: n.id, node: [column IN $sends.Finding | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_FINDING]->(n:Finding)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// group of occupation
UNWIND $parents AS parent
CALL (parent) {
  MATCH (from:Occupation {id: parent})-[:IN_GROUP]->(n:OccupationGroup)
  RETURN collect([column IN $sends.OccupationGroup | n[column]]) AS rows
}
RETURN parent, rows;

// ids by name
CALL db.index.fulltext.queryNodes('SearchEntry_tokens', $query, {limit: $limit}) YIELD node
WITH node.id AS id ORDER BY id
RETURN collect(id) AS ids;

// labour function statements of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LabourFunctionStatement)-[r:RESTS_ON]->()
  WHERE r.act = parent AND r.by = 'LabourFunctionStatement'
    AND ($role IS NULL OR $role IN r.roles)
    AND ($level IS NULL OR r.level = $level)
    AND ($profession IS NULL OR r.profession = $profession)
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {labourFunction: [column IN $sends.LabourFunctionStatement | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE $role IS NULL AND $level IS NULL AND $profession IS NULL RETURN act.labourFunctionStatementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:LabourFunctionStatement)-[r:RESTS_ON]->()
  WHERE r.act = parent AND r.by = 'LabourFunctionStatement'
    AND ($role IS NULL OR $role IN r.roles)
    AND ($level IS NULL OR r.level = $level)
    AND ($profession IS NULL OR r.profession = $profession)
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// labour functions of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LabourFunction)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'LabourFunction'
    AND r.key <= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node < $afterId ELSE true END
  WITH * ORDER BY r.act DESC, r.by DESC, r.key DESC, r.node DESC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {labourFunction: [column IN $sends.Concept | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE true RETURN act.labourFunctionCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:LabourFunction)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'LabourFunction'
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// law findings of all
UNWIND $parents AS parent
CALL (parent) {
  CALL () { MATCH (:Standard)-[:CURRENT_EDITION]->(e:Edition) RETURN min(e.enactedLatest) AS enacted }
  MATCH (act:LegalAct) WHERE act.firstCitation IS NOT NULL
    AND (act.ceasedOnLatest IS NOT NULL OR act.adoptedOn > enacted OR act.inForceFromEarliest > enacted)
  MATCH (act)<-[:NAMES]-(n:Citation)
  MATCH (e:Edition {id: n.edition}) WHERE EXISTS { (e)<-[:CURRENT_EDITION]-() }
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
    AND severity + ' ' + n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN severity + ' ' + n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY severity + ' ' + n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: severity + ' ' + n.documentKey, id: n.id, node: {citation: [column IN $sends.Citation | n[column]], act: [column IN $sends.LegalAct | act[column]], edition: [column IN $sends.Edition | e[column]], asOf: $asOf}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  CALL () { MATCH (:Standard)-[:CURRENT_EDITION]->(e:Edition) RETURN min(e.enactedLatest) AS enacted }
  MATCH (act:LegalAct) WHERE act.firstCitation IS NOT NULL
    AND (act.ceasedOnLatest IS NOT NULL OR act.adoptedOn > enacted OR act.inForceFromEarliest > enacted)
  MATCH (act)<-[:NAMES]-(n:Citation)
  MATCH (e:Edition {id: n.edition}) WHERE EXISTS { (e)<-[:CURRENT_EDITION]-() }
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// law findings of edition
UNWIND $parents AS parent
CALL (parent) {
  MATCH (e:Edition {id: parent})
  MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
    AND severity + ' ' + n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN severity + ' ' + n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY severity + ' ' + n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: severity + ' ' + n.documentKey, id: n.id, node: {citation: [column IN $sends.Citation | n[column]], act: [column IN $sends.LegalAct | act[column]], edition: [column IN $sends.Edition | e[column]], asOf: $asOf}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (e:Edition {id: parent})
  MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// law findings of standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->(e:Edition)
  MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
    AND severity + ' ' + n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN severity + ' ' + n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY severity + ' ' + n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: severity + ' ' + n.documentKey, id: n.id, node: {citation: [column IN $sends.Citation | n[column]], act: [column IN $sends.LegalAct | act[column]], edition: [column IN $sends.Edition | e[column]], asOf: $asOf}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->(e:Edition)
  MATCH (n:Stated&Citation {standard: e.standard, edition: e.id})-[:NAMES]->(act:LegalAct)
  WITH parent, e, n, act, CASE
  WHEN e.enactedEarliest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedEarliest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.inForceFromLatest THEN true
    WHEN e.enactedEarliest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedEarliest >= act.ceasedOnLatest THEN true
    WHEN e.enactedEarliest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS first, CASE
  WHEN e.enactedLatest IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND e.enactedLatest < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.inForceFromLatest THEN true
    WHEN e.enactedLatest < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN e.enactedLatest >= act.ceasedOnLatest THEN true
    WHEN e.enactedLatest < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END AS last
  WITH parent, e, n, act, first, CASE WHEN first = 'CEASED' OR last = 'NOT_YET_IN_FORCE' THEN 'act-not-in-force-when-enacted'
    WHEN CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(act.inForceFromKnown, false) AND $asOf < act.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(act.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= act.inForceFromLatest THEN true
    WHEN $asOf < act.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(act.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= act.ceasedOnLatest THEN true
    WHEN $asOf < act.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = 'CEASED' THEN 'act-ceased-since' END AS rule
  WITH parent, e, n, act, rule, CASE WHEN rule = 'act-not-in-force-when-enacted' AND CASE WHEN first = 'CEASED' THEN act.statusEvidence
    ELSE coalesce(act.inForceEvidence, act.statusEvidence) END <> 'unverified'
    THEN 'error' ELSE 'warning' END AS severity
  WHERE rule IS NOT NULL
    AND ($rules IS NULL OR rule IN $rules)
    AND ($severities IS NULL OR severity IN $severities)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts by CITATIONS DESC from cited
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LegalAct) USING INDEX n:LegalAct(citationCount, id)
  WHERE n.firstCitation IS NOT NULL
    AND ($profession IS NULL OR EXISTS { (n)<-[:CITES]-(:Profession {id: $profession}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:CITES]-(:Standard {id: $standard}) })
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($status IS NULL OR CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND $asOf < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = $status)
    AND ($listed IS NULL OR n.listed = $listed)
    AND ($number IS NULL OR n.numberKey = $number)
    AND ($title IS NULL OR any(text IN [n.titleKk, n.titleRu, n.titleEn] WHERE all(word IN $title WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.citationCount <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.citationCount = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.citationCount DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.citationCount, id: n.id, node: [column IN $sends.LegalAct | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $profession IS NULL AND $standard IS NULL AND $kinds IS NULL AND $status IS NULL AND $listed IS NULL AND $number IS NULL AND $title IS NULL THEN COUNT {
      MATCH (act:LegalAct) USING INDEX act:LegalAct(firstCitation) WHERE act.firstCitation IS NOT NULL } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:LegalAct) USING INDEX n:LegalAct(citationCount, id)
  WHERE n.firstCitation IS NOT NULL
    AND ($profession IS NULL OR EXISTS { (n)<-[:CITES]-(:Profession {id: $profession}) })
    AND ($standard IS NULL OR EXISTS { (n)<-[:CITES]-(:Standard {id: $standard}) })
    AND ($kinds IS NULL OR n.kind IN $kinds)
    AND ($status IS NULL OR CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND $asOf < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END = $status)
    AND ($listed IS NULL OR n.listed = $listed)
    AND ($number IS NULL OR n.numberKey = $number)
    AND ($title IS NULL OR any(text IN [n.titleKk, n.titleRu, n.titleEn] WHERE all(word IN $title WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.citationCount IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// legal acts of Concept
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Concept {id: parent})-[r:CITES]->(n:LegalAct)
  WHERE r.citations <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN r.citations = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY r.citations DESC, n.id DESC LIMIT $limit
  RETURN collect({key: r.citations, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, citations: r.citations, roles: r.roles, first: r.first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Concept {id: parent})-[r:CITES]->(n:LegalAct)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts of Profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Profession {id: parent})-[r:CITES]->(n:LegalAct)
  WHERE r.citations <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN r.citations = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY r.citations DESC, n.id DESC LIMIT $limit
  RETURN collect({key: r.citations, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, citations: r.citations, roles: r.roles, first: r.first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Profession {id: parent})-[r:CITES]->(n:LegalAct)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts of ProfessionCard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:ProfessionCard {id: parent})-[r:CITES]->(n:LegalAct)
  WHERE r.citations <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN r.citations = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY r.citations DESC, n.id DESC LIMIT $limit
  RETURN collect({key: r.citations, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, citations: r.citations, roles: r.roles, first: r.first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:ProfessionCard {id: parent})-[r:CITES]->(n:LegalAct)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts of QualificationLevel
UNWIND $parents AS parent
CALL (parent) {
  MATCH (level:QualificationLevel {id: parent}) MATCH (n:LegalAct) WHERE level.level IN n.levels
  WITH parent, n, [index IN range(0, size(n.levels) - 1) WHERE n.levels[index] = level.level][0] AS at
  WITH parent, n, {citations: n.levelCitations[at], first: n.levelFirsts[at], roles: split(trim(n.levelRoles[at]), ' ')} AS r
  WHERE r.citations <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN r.citations = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY r.citations DESC, n.id DESC LIMIT $limit
  RETURN collect({key: r.citations, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, citations: r.citations, roles: r.roles, first: r.first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (level:QualificationLevel {id: parent}) MATCH (n:LegalAct) WHERE level.level IN n.levels
  WITH parent, n, [index IN range(0, size(n.levels) - 1) WHERE n.levels[index] = level.level][0] AS at
  WITH parent, n, {citations: n.levelCitations[at], first: n.levelFirsts[at], roles: split(trim(n.levelRoles[at]), ' ')} AS r
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts of Standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard {id: parent})-[r:CITES]->(n:LegalAct)
  WHERE r.citations <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN r.citations = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY r.citations DESC, n.id DESC LIMIT $limit
  RETURN collect({key: r.citations, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, citations: r.citations, roles: r.roles, first: r.first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Standard {id: parent})-[r:CITES]->(n:LegalAct)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal acts of cards on day
UNWIND $parents AS parent
CALL (parent) {
  WITH parent, split(parent, '
') AS cards UNWIND range(0, size(cards) - 1) AS at
  MATCH (citation:Citation {card: cards[at]})-[:NAMES]->(n:LegalAct)
  WHERE coalesce(n.adoptedOn <= $day, true)
  WITH parent, n, citation ORDER BY at
  WITH parent, n, citation.standard AS standard, collect(citation) AS citations
  UNWIND [one IN citations WHERE one.edition = citations[0].edition] AS citation
  WITH parent, n, citation ORDER BY citation.edition, citation.places, citation.id
  WITH parent, n, collect(citation) AS cited
  WHERE size(cited) <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN size(cited) = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY size(cited) DESC, n.id DESC LIMIT $limit
  RETURN collect({key: size(cited), id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], day: $day, citations: size(cited), first: cited[0].id,
    roles: head([found IN [[citation IN cited | citation.role]] | [role IN ['labour-function', 'skill', 'ability', 'knowledge', 'education', 'experience', 'technical-regulations', 'handbook', 'scope', 'preamble', 'terms'] WHERE role IN found]])}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  WITH parent, split(parent, '
') AS cards UNWIND range(0, size(cards) - 1) AS at
  MATCH (citation:Citation {card: cards[at]})-[:NAMES]->(n:LegalAct)
  WHERE coalesce(n.adoptedOn <= $day, true)
  WITH parent, n, citation ORDER BY at
  WITH parent, n, citation.standard AS standard, collect(citation) AS citations
  UNWIND [one IN citations WHERE one.edition = citations[0].edition] AS citation
  WITH parent, n, citation ORDER BY citation.edition, citation.places, citation.id
  WITH parent, n, collect(citation) AS cited
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// legal bases of skill
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(statement:SkillStatement) WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
  WITH parent, CASE WHEN statement.knowledgeStated
    THEN COLLECT { MATCH (statement)-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END AS acts, count(*) AS statements
  WITH parent, {id: reduce(id = parent, act IN coalesce(acts, ['not-stated']) | id + ' ' + act), acts: acts, statementCount: statements} AS n
  WHERE CASE WHEN n.acts IS NULL THEN 0 ELSE n.statementCount END <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN CASE WHEN n.acts IS NULL THEN 0 ELSE n.statementCount END = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY CASE WHEN n.acts IS NULL THEN 0 ELSE n.statementCount END DESC, n.id DESC LIMIT $limit
  RETURN collect({key: CASE WHEN n.acts IS NULL THEN 0 ELSE n.statementCount END, id: n.id, node: n}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Skill {id: parent})<-[:EXPRESSES]-(statement:SkillStatement) WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
  WITH parent, CASE WHEN statement.knowledgeStated
    THEN COLLECT { MATCH (statement)-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END AS acts, count(*) AS statements
  WITH parent, {id: reduce(id = parent, act IN coalesce(acts, ['not-stated']) | id + ' ' + act), acts: acts, statementCount: statements} AS n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// level conflicts
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Concept)
  WHERE n.conflict >= $minSpread * 10000000 AND n.id IS NOT NULL
    AND ($standard IS NULL OR EXISTS {
      MATCH (n)<-[:EXPRESSES]-(s:Stated {standard: $standard})
      WHERE EXISTS { (:ProfessionCard {id: s.card, isCurrent: true}) } })
    AND n.conflict <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.conflict = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.conflict DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.conflict, id: n.id, node: [head([label IN labels(n) WHERE label <> 'Concept']), [column IN $sends.Concept | n[column]]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Concept)
  WHERE n.conflict >= $minSpread * 10000000 AND n.id IS NOT NULL
    AND ($standard IS NULL OR EXISTS {
      MATCH (n)<-[:EXPRESSES]-(s:Stated {standard: $standard})
      WHERE EXISTS { (:ProfessionCard {id: s.card, isCurrent: true}) } })
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// levels
MATCH (n:QualificationLevel) RETURN n.id AS id, n.framework AS framework, n.level AS level ORDER BY n.level, n.id;

// levels adding nothing
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession)-[:OF_OCCUPATION]->(occupation:Occupation) WHERE n.level IS NOT NULL
  CALL (n, occupation) {
    MATCH (occupation)<-[:OF_OCCUPATION]-(lower:Profession) WHERE lower.level < n.level
    RETURN lower ORDER BY lower.level DESC LIMIT 1
  }
  WITH parent, n, lower
  WHERE EXISTS { (n)-[:REQUIRES]->() }
    AND NOT EXISTS { (n)-[:REQUIRES]->(concept) WHERE NOT EXISTS { (lower)-[:REQUIRES]->(concept) } }
    AND NOT EXISTS { (n)-[edge:CITES]->(act) WHERE any(role IN edge.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge'])
      AND NOT EXISTS { (lower)-[other:CITES]->(act) WHERE any(role IN other.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge']) } }
    AND coalesce(n.code, n.id) >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN coalesce(n.code, n.id) = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY coalesce(n.code, n.id) ASC, n.id ASC LIMIT $limit
  RETURN collect({key: coalesce(n.code, n.id), id: n.id, node: {lower: [column IN $sends.Profession | lower[column]], higher: [column IN $sends.Profession | n[column]]}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Profession)-[:OF_OCCUPATION]->(occupation:Occupation) WHERE n.level IS NOT NULL
  CALL (n, occupation) {
    MATCH (occupation)<-[:OF_OCCUPATION]-(lower:Profession) WHERE lower.level < n.level
    RETURN lower ORDER BY lower.level DESC LIMIT 1
  }
  WITH parent, n, lower
  WHERE EXISTS { (n)-[:REQUIRES]->() }
    AND NOT EXISTS { (n)-[:REQUIRES]->(concept) WHERE NOT EXISTS { (lower)-[:REQUIRES]->(concept) } }
    AND NOT EXISTS { (n)-[edge:CITES]->(act) WHERE any(role IN edge.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge'])
      AND NOT EXISTS { (lower)-[other:CITES]->(act) WHERE any(role IN other.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge']) } }
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// likely related professions
UNWIND $parents AS parent
CALL (parent) {
  MATCH (own:Profession {id: parent})
  CALL (own) {
    MATCH (own)-[:REQUIRES]->(item)<-[:REQUIRES]-(other:Profession) WHERE other <> own AND 0 < item.professionCount <= 300
    RETURN other, sum(1.0 / item.professionCount) AS weight
    UNION ALL
    MATCH (own)-[:CITES]->(item)<-[:CITES]-(other:Profession) WHERE other <> own AND 0 < item.requiringCount <= 300
    RETURN other, sum(1.0 / item.requiringCount) AS weight
    UNION ALL
    MATCH (own)-[:OF_OCCUPATION]->(:Occupation)<-[:OF_OCCUPATION]-(other:Profession) WHERE other <> own
    RETURN other, 1000.0 AS weight
    UNION ALL
    MATCH (own)-[:RELATED_TO]->(other:Profession)
    RETURN other, 1000.0 AS weight
  }
  WITH own, other, sum(weight) AS weight ORDER BY round(weight, 9) DESC, other.id LIMIT 50
  WITH weight, {id: other.id, profession: [column IN $sends.Profession | other[column]],
    sameOccupation: EXISTS { (own)-[:OF_OCCUPATION]->(:Occupation)<-[:OF_OCCUPATION]-(other) },
    references: coalesce(head([(own)-[edge:RELATED_TO]->(other) | edge.references]), 0),
    shared: COLLECT { MATCH (own)-[:REQUIRES]->(concept)<-[:REQUIRES]-(other) RETURN concept.id } +
      COLLECT { MATCH (own)-[edge:CITES]->(act:LegalAct) WHERE any(role IN edge.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge'])
        MATCH (other)-[otherEdge:CITES]->(act) WHERE any(role IN otherEdge.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge']) RETURN act.id }} AS n
  WITH n ORDER BY round(weight, 9) DESC, n.id
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// link counts of acts
MATCH (n:LegalAct {id: $id})
UNWIND [{kind: 'CITES', count: COUNT { (n)<-[:CITES]-() } - coalesce(n.cardCount, 0) - coalesce(n.standardCount, 0)}, {kind: 'REPLACED_BY', count: COUNT { (n)-[:REPLACED_BY]-() }}] AS counted
WITH counted WHERE counted.count > 0
RETURN counted.kind AS kind, counted.count AS count;

// links among acts
UNWIND $acts AS id MATCH (n:LegalAct {id: id})-[r:REPLACED_BY]->(m) WHERE m.id IN $acts
RETURN DISTINCT startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first;

// links among professions
UNWIND $professions AS id MATCH (n:Profession {id: id})-[r:REQUIRES|CITES|RELATED_TO|OF_OCCUPATION|AT_LEVEL]->(m) WHERE m.id IN $concepts + $acts + $professions + $occupations + $levels
RETURN DISTINCT startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first;

// links of acts
UNWIND $at AS at MATCH (n:LegalAct {id: at})
CALL (n) {
  MATCH (n)<-[r:CITES]-(m:Profession)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
  UNION ALL
  MATCH (n)<-[r:CITES]-(m:Concept) WHERE ($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
  UNION ALL
  MATCH (n)-[r:REPLACED_BY]-(m:LegalAct) WHERE ($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
}
RETURN at, m.id AS other, from, to, kind, count, first,
  CASE WHEN m:Occupation THEN COUNT { (m)<-[:OF_OCCUPATION]-() } ELSE coalesce(m.professionCount, 1) END AS professions,
  COUNT { (m)-[:REQUIRES]-() } + COUNT { (m)-[:CITES]-() } + COUNT { (m)-[:OF_OCCUPATION]-() } AS links;

// links of professions
UNWIND $at AS at MATCH (n:Profession {id: at})
CALL (n) {
  MATCH (n)-[r:REQUIRES]->(m:Concept) WHERE ($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
  UNION ALL
  MATCH (n)-[r:CITES]->(m:LegalAct) WHERE ($common IS NULL OR m.professionCount <= $common OR m.id IN $ends)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
  UNION ALL
  MATCH (n)-[r:RELATED_TO]-(m:Profession)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
  UNION ALL
  MATCH (n)-[r:OF_OCCUPATION]->(m:Occupation)
    RETURN m, startNode(r).id AS from, endNode(r).id AS to, type(r) AS kind,
    coalesce(r.statements, r.citations, r.references, 1) AS count, r.first AS first ORDER BY toFloat(count) / (1 + coalesce(m.professionCount, 0)) DESC, m.id LIMIT $limit
}
RETURN at, m.id AS other, from, to, kind, count, first,
  CASE WHEN m:Occupation THEN COUNT { (m)<-[:OF_OCCUPATION]-() } ELSE coalesce(m.professionCount, 1) END AS professions,
  COUNT { (m)-[:REQUIRES]-() } + COUNT { (m)-[:CITES]-() } + COUNT { (m)-[:OF_OCCUPATION]-() } AS links;

// matrix cells of concepts of professions by profession
UNWIND $requirements AS requirement MATCH (:Concept {id: requirement})<-[r:REQUIRES]-(p:Profession)
  WHERE ($professions IS NULL OR p.id IN $professions)
    AND ($levels IS NULL OR coalesce(p.level, 0) IN $levels)
    AND ($group IS NULL OR p.code STARTS WITH $group)
  WITH *, p AS x
  WITH * WHERE x.id IN $groups
  RETURN x.id AS group, requirement, sum(r.statements) AS statements, sum(r.cards) AS cards, count(p) AS professions, min([p.id, r.first])[1] AS first;

// matrix lines of level
MATCH (card:ProfessionCard {isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WHERE ($professions IS NULL OR p.id IN $professions)
    AND ($levels IS NULL OR coalesce(p.level, 0) IN $levels)
    AND ($group IS NULL OR p.code STARTS WITH $group)
    AND ($standards IS NULL OR card.standard IN $standards)
    AND ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id })
  MATCH (p)-[:AT_LEVEL]->(x:QualificationLevel)
  WITH x, count(DISTINCT card) AS cards
  WITH collect({x: x, cards: cards}) AS found
  CALL (found) {
    UNWIND found AS line WITH line.x AS x, line.cards AS cards ORDER BY x.level, x.id LIMIT $limit
    RETURN collect({node: ['QualificationLevel', [column IN $sends.QualificationLevel | x[column]]], cards: cards}) AS lines
  }
  RETURN lines, size(found) AS total;

// matrix lines of profession
MATCH (card:ProfessionCard {isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WHERE ($professions IS NULL OR p.id IN $professions)
    AND ($levels IS NULL OR coalesce(p.level, 0) IN $levels)
    AND ($group IS NULL OR p.code STARTS WITH $group)
    AND ($standards IS NULL OR card.standard IN $standards)
    AND ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id })
  MATCH (card)-[:DESCRIBES]->(x:Profession)
  WITH x, count(DISTINCT card) AS cards
  WITH collect({x: x, cards: cards}) AS found
  CALL (found) {
    UNWIND found AS line WITH line.x AS x, line.cards AS cards ORDER BY x.sortKey, coalesce(x.level, 0), x.id LIMIT $limit
    RETURN collect({node: ['Profession', [column IN $sends.Profession | x[column]]], cards: cards}) AS lines
  }
  RETURN lines, size(found) AS total;

// matrix sets of skill by level
MATCH (card:ProfessionCard {isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WHERE ($professions IS NULL OR p.id IN $professions)
    AND ($levels IS NULL OR coalesce(p.level, 0) IN $levels)
    AND ($group IS NULL OR p.code STARTS WITH $group)
    AND ($standards IS NULL OR card.standard IN $standards)
    AND ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id })
  MATCH (p)-[:AT_LEVEL]->(x:QualificationLevel)
  WITH DISTINCT card, x AS grouped WHERE grouped.id IN $groups
  MATCH (card)-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(s)-[:EXPRESSES]->(x:Skill)
  RETURN grouped.id AS group, collect(DISTINCT x.id) AS items;

// matrix sets of skill by profession
MATCH (card:ProfessionCard {isCurrent: true})-[:DESCRIBES]->(p:Profession)
  WHERE ($professions IS NULL OR p.id IN $professions)
    AND ($levels IS NULL OR coalesce(p.level, 0) IN $levels)
    AND ($group IS NULL OR p.code STARTS WITH $group)
    AND ($standards IS NULL OR card.standard IN $standards)
    AND ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) })
    AND ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id })
  MATCH (card)-[:DESCRIBES]->(x:Profession)
  WITH DISTINCT card, x AS grouped WHERE grouped.id IN $groups
  MATCH (card)-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(s)-[:EXPRESSES]->(x:Skill)
  RETURN grouped.id AS group, collect(DISTINCT x.id) AS items;

// meanings of concept
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Concept {id: parent})<-[:WORDING_OF]-(n:Wording)
  WITH n ORDER BY n.id
  RETURN collect(n {.id, .kind, .language, .text, .acts}) AS rows
}
RETURN parent, rows;

// name conflicts
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Occupation) USING INDEX n:Occupation(nameConflict, id)
  WHERE ($standard IS NULL OR EXISTS { (n)<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true}) WHERE card.standard = $standard })
    AND n.nameConflict <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.nameConflict = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.nameConflict DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.nameConflict, id: n.id, node: [column IN $sends.Occupation | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Occupation) USING INDEX n:Occupation(nameConflict, id)
  WHERE ($standard IS NULL OR EXISTS { (n)<-[:OF_OCCUPATION]-()<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true}) WHERE card.standard = $standard })
    AND n.nameConflict IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// node counts
RETURN 'Standard' AS name, COUNT { (:Standard) } AS count
UNION ALL
RETURN 'Edition' AS name, COUNT { (:Edition) } AS count
UNION ALL
RETURN 'SourceDocument' AS name, COUNT { (:SourceDocument) } AS count
UNION ALL
RETURN 'EconomicActivity' AS name, COUNT { (:EconomicActivity) } AS count
UNION ALL
RETURN 'ProfessionCard' AS name, COUNT { (:ProfessionCard) } AS count
UNION ALL
RETURN 'LabourFunctionStatement' AS name, COUNT { (:LabourFunctionStatement) } AS count
UNION ALL
RETURN 'SkillStatement' AS name, COUNT { (:SkillStatement) } AS count
UNION ALL
RETURN 'AbilityStatement' AS name, COUNT { (:AbilityStatement) } AS count
UNION ALL
RETURN 'KnowledgeStatement' AS name, COUNT { (:KnowledgeStatement) } AS count
UNION ALL
RETURN 'Profession' AS name, COUNT { (:Profession) } AS count
UNION ALL
RETURN 'Occupation' AS name, COUNT { (:Occupation) } AS count
UNION ALL
RETURN 'OccupationGroup' AS name, COUNT { (:OccupationGroup) } AS count
UNION ALL
RETURN 'QualificationLevel' AS name, COUNT { (:QualificationLevel) } AS count
UNION ALL
RETURN 'LabourFunction' AS name, COUNT { (:LabourFunction) } AS count
UNION ALL
RETURN 'Skill' AS name, COUNT { (:Skill) } AS count
UNION ALL
RETURN 'Ability' AS name, COUNT { (:Ability) } AS count
UNION ALL
RETURN 'Knowledge' AS name, COUNT { (:Knowledge) } AS count
UNION ALL
RETURN 'LegalAct' AS name, COUNT { (:LegalAct) } AS count
UNION ALL
RETURN 'Provision' AS name, COUNT { (:Provision) } AS count
UNION ALL
RETURN 'Citation' AS name, COUNT { (:Citation) } AS count
UNION ALL
RETURN 'Finding' AS name, COUNT { (:Finding) } AS count;

// nodes by id
CALL () {
  UNWIND $standards AS id MATCH (n:Standard {id: id}) RETURN id, ['Standard', [column IN $sends.Standard | n[column]]] AS node
  UNION ALL
  UNWIND $sources AS id MATCH (n:SourceDocument {id: id}) RETURN id, ['SourceDocument', [column IN $sends.SourceDocument | n[column]]] AS node
  UNION ALL
  UNWIND $activities AS id MATCH (n:EconomicActivity {id: id}) RETURN id, ['EconomicActivity', [column IN $sends.EconomicActivity | n[column]]] AS node
  UNION ALL
  UNWIND $professions AS id MATCH (n:Profession {id: id}) RETURN id, ['Profession', [column IN $sends.Profession | n[column]]] AS node
  UNION ALL
  UNWIND $occupations AS id MATCH (n:Occupation {id: id}) RETURN id, ['Occupation', [column IN $sends.Occupation | n[column]]] AS node
  UNION ALL
  UNWIND $groups AS id MATCH (n:OccupationGroup {id: id}) RETURN id, ['OccupationGroup', [column IN $sends.OccupationGroup | n[column]]] AS node
  UNION ALL
  UNWIND $levels AS id MATCH (n:QualificationLevel {id: id}) RETURN id, ['QualificationLevel', [column IN $sends.QualificationLevel | n[column]]] AS node
  UNION ALL
  UNWIND $acts AS id MATCH (n:LegalAct {id: id}) RETURN id, ['LegalAct', [column IN $sends.LegalAct | n[column]]] AS node
  UNION ALL
  UNWIND $provisions AS id MATCH (n:Provision {id: id}) RETURN id, ['Provision', [column IN $sends.Provision | n[column]]] AS node
  UNION ALL
  UNWIND $wordings AS id MATCH (:Wording {id: id})-[:WORDING_OF]->(n:Concept)
  RETURN id, [head([label IN labels(n) WHERE label <> 'Concept']), [column IN $sends.Concept | n[column]]] AS node
  UNION ALL
  UNWIND $stated AS id MATCH (n:Stated {id: id})
  RETURN id, head([label IN labels(n) WHERE label <> 'Stated' | [label, [column IN {Edition: $sends.Edition, ProfessionCard: $sends.ProfessionCard, LabourFunctionStatement: $sends.LabourFunctionStatement, SkillStatement: $sends.SkillStatement, AbilityStatement: $sends.AbilityStatement, KnowledgeStatement: $sends.KnowledgeStatement, Citation: $sends.Citation, Finding: $sends.Finding}[label] | n[column]]]]) AS node
}
RETURN id, node;

// occupations by CODE ASC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Occupation)
  WHERE ($codes IS NULL OR n.code IN $codes)
    AND ($code IS NULL OR any(beginning IN $code WHERE n.code STARTS WITH beginning))
    AND ($group IS NULL OR n.code STARTS WITH $group)
    AND ($levels IS NULL OR EXISTS { (n)<-[:OF_OCCUPATION]-(at:Profession) WHERE at.levelDown IN $levels })
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Occupation | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $codes IS NULL AND $code IS NULL AND $group IS NULL AND $levels IS NULL THEN COUNT { (:Occupation) } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Occupation)
  WHERE ($codes IS NULL OR n.code IN $codes)
    AND ($code IS NULL OR any(beginning IN $code WHERE n.code STARTS WITH beginning))
    AND ($group IS NULL OR n.code STARTS WITH $group)
    AND ($levels IS NULL OR EXISTS { (n)<-[:OF_OCCUPATION]-(at:Profession) WHERE at.levelDown IN $levels })
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// occupations of group
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:OccupationGroup {id: parent})<-[:IN_GROUP]-(n:Occupation)
  WHERE n.code >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.code = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.code ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.code, id: n.id, node: [column IN $sends.Occupation | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:OccupationGroup {id: parent})<-[:IN_GROUP]-(n:Occupation)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// pending
MATCH (pending:Pending {id: 'pending'}) RETURN pending.standards AS standards, pending.since AS since, pending.stage AS stage,
      pending.after AS after, coalesce(pending.isFirst, false) AS isFirst, pending.by AS by;

// professions by NAME ASC from legalAct
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession)-[r:CITES]->() USING INDEX r:CITES(act, by, key, node)
  WHERE r.act = $legalAct AND r.by = 'Profession'
    AND ($concept IS NULL OR EXISTS { (n)-[:REQUIRES]->(:Concept {id: $concept}) })
    AND ($occupation IS NULL OR n.code = $occupation)
    AND ($standard IS NULL OR EXISTS { (n)<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(:Standard {id: $standard}) })
    AND ($group IS NULL OR n.code STARTS WITH $group)
    AND ($levels IS NULL OR n.levelDown IN $levels)
    AND ($code IS NULL OR any(beginning IN $code WHERE n.code STARTS WITH beginning))
    AND ($name IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $name WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.Profession | n[column]], within: {occupation: COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $concept IS NULL AND $occupation IS NULL AND $standard IS NULL AND $group IS NULL AND $levels IS NULL AND $code IS NULL AND $name IS NULL THEN COLLECT { MATCH (act:LegalAct {id: $legalAct}) RETURN act.professionCount }[0] END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Profession)-[r:CITES]->() USING INDEX r:CITES(act, by, key, node)
  WHERE r.act = $legalAct AND r.by = 'Profession'
    AND ($concept IS NULL OR EXISTS { (n)-[:REQUIRES]->(:Concept {id: $concept}) })
    AND ($occupation IS NULL OR n.code = $occupation)
    AND ($standard IS NULL OR EXISTS { (n)<-[:DESCRIBES]-()<-[:HAS_CARD]-()<-[:CURRENT_EDITION]-(:Standard {id: $standard}) })
    AND ($group IS NULL OR n.code STARTS WITH $group)
    AND ($levels IS NULL OR n.levelDown IN $levels)
    AND ($code IS NULL OR any(beginning IN $code WHERE n.code STARTS WITH beginning))
    AND ($name IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $name WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// professions citing from everywhere
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Profession)
  WHERE ($profession IS NULL OR n.id = $profession) AND ($level IS NULL OR coalesce(n.level, 0) = $level)
  WITH parent, n, [r] AS each
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: {profession: [column IN $sends.Profession | n[column]], first: each[0].first, citations: reduce(sum = 0, r IN each | sum + r.citations),
      roles: head([found IN [reduce(all = [], edge IN each | all + [role IN edge.roles WHERE NOT role IN all])] | [role IN ['labour-function', 'skill', 'ability', 'knowledge', 'education', 'experience', 'technical-regulations', 'handbook', 'scope', 'preamble', 'terms'] WHERE role IN found]])}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Profession)
  WHERE ($profession IS NULL OR n.id = $profession) AND ($level IS NULL OR coalesce(n.level, 0) = $level)
  WITH parent, n, [r] AS each
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// professions left by order
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: substring(parent, 11), orderDate: left(parent, 10)}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: substring(parent, 11), baseOrderDate: left(parent, 10)})
    RETURN e, true AS isRestated
  }
  WITH parent, e, collect(isRestated) AS ways
  OPTIONAL MATCH (s:Standard)-[:CURRENT_EDITION]->(e)
  WITH parent, e, ways, s ORDER BY e.id
  WITH parent, collect({edition: e, ways: ways}) AS editions, collect(s.id) AS standards,
    collect(CASE WHEN s IS NOT NULL THEN e END) AS falling
  CALL (falling, standards) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p:Profession)
    WITH DISTINCT p, standards WHERE NOT EXISTS {
      MATCH (p)<-[:DESCRIBES]-(other:ProfessionCard {isCurrent: true}) WHERE NOT other.standard IN standards
    }
    RETURN p AS n
  }
  WITH parent, n
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Profession | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: substring(parent, 11), orderDate: left(parent, 10)}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: substring(parent, 11), baseOrderDate: left(parent, 10)})
    RETURN e, true AS isRestated
  }
  WITH parent, e, collect(isRestated) AS ways
  OPTIONAL MATCH (s:Standard)-[:CURRENT_EDITION]->(e)
  WITH parent, e, ways, s ORDER BY e.id
  WITH parent, collect({edition: e, ways: ways}) AS editions, collect(s.id) AS standards,
    collect(CASE WHEN s IS NOT NULL THEN e END) AS falling
  CALL (falling, standards) {
    UNWIND falling AS e MATCH (e)-[:HAS_CARD]->()-[:DESCRIBES]->(p:Profession)
    WITH DISTINCT p, standards WHERE NOT EXISTS {
      MATCH (p)<-[:DESCRIBES]-(other:ProfessionCard {isCurrent: true}) WHERE NOT other.standard IN standards
    }
    RETURN p AS n
  }
  WITH parent, n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// professions of concept
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession)-[r:REQUIRES]->()
  WHERE r.concept = parent
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.concept ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {profession: [column IN $sends.Profession | n[column]], statements: r.statements, cards: r.cards, mandatory: r.mandatory, first: r.first}, within: {occupation: COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.professionCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Profession)-[r:REQUIRES]->()
  WHERE r.concept = parent
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:Concept {id: parent}) RETURN [head([label IN labels(of) WHERE label <> 'Concept']), [column IN $sends.Concept | of[column]]] }[0] END AS parentRow;

// professions of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Profession'
    AND ($role IS NULL OR $role IN r.roles)
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {profession: [column IN $sends.Profession | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {occupation: COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }, first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE $role IS NULL RETURN CASE WHEN $level IS NULL THEN act.professionCount ELSE reduce(sum = 0, at IN range(0, size(coalesce(act.levels, [])) - 1) |
      sum + CASE WHEN act.levels[at] = $level THEN act.levelProfessions[at] ELSE 0 END) END }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Profession)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Profession'
    AND ($role IS NULL OR $role IN r.roles)
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// professions of level
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession) USING INDEX n:Profession(levelDown, sortKey, id)
  WHERE n.levelDown = toInteger(split(parent, '/')[1])
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.levelDown ASC, n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Profession | n[column]], within: {occupation: COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (at:QualificationLevel {id: parent}) RETURN COUNT { (at)<-[:AT_LEVEL]-() } }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Profession) USING INDEX n:Profession(levelDown, sortKey, id)
  WHERE n.levelDown = toInteger(split(parent, '/')[1])
    AND n.sortKey IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// professions of occupation
UNWIND $parents AS parent
CALL (parent) {
  MATCH (from:Occupation {id: parent})<-[:OF_OCCUPATION]-(n:Profession)
  WITH n ORDER BY n.level, n.id
  RETURN collect([column IN $sends.Profession | n[column]]) AS rows
}
RETURN parent, rows;

// professions of provision
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(citation:Citation)
  WHERE $role IS NULL OR citation.role = $role
  MATCH (:ProfessionCard {id: citation.card, isCurrent: true})-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Profession | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Provision {id: parent})<-[:NAMES_PROVISION]-(citation:Citation)
  WHERE $role IS NULL OR citation.role = $role
  MATCH (:ProfessionCard {id: citation.card, isCurrent: true})-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// professions of standard
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Profession | n[column]], within: {occupation: COLLECT {
    WITH * WHERE 'occupation' IN $wants
    MATCH (n), (n_occupation:Occupation {id: 'occupation:' + n.code})
    RETURN [column IN $sends.Occupation | n_occupation[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(n:Profession)
  WITH DISTINCT parent, n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// provisions of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalAct {id: parent})-[:HAS_PROVISION]->(n:Provision)
  WHERE ($kind IS NULL OR n.kind = $kind)
    AND ($cited IS NULL OR (n.citationCount + coalesce(n.outsideCitationCount, 0) > 0) = $cited)
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Provision | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:LegalAct {id: parent})-[:HAS_PROVISION]->(n:Provision)
  WHERE ($kind IS NULL OR n.kind = $kind)
    AND ($cited IS NULL OR (n.citationCount + coalesce(n.outsideCitationCount, 0) > 0) = $cited)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// search
CALL () {
  CALL db.index.fulltext.queryNodes('SearchEntry_tokens', $query, {limit: $window}) YIELD score
  RETURN count(score) AS found, toInteger(round(coalesce(min(score), 0.0))) * 16777216 AS lowest
}
CALL () {
  CALL db.index.fulltext.queryNodes('SearchEntry_tokens', $query, {limit: $window}) YIELD node AS entry, score
  WITH entry, toInteger(round(score)) * 16777216 + entry.uses AS key
  WHERE key <= $afterKey AND (key < $afterKey OR entry.id > $afterId)
  WITH entry, key ORDER BY key DESC, entry.id LIMIT $limit
  RETURN collect(entry {.id, .kind, .textsKk, .textsRu, .textsEn, .codes, .uses, key: key}) AS items
}
RETURN found, lowest, items;

// search counts
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('SearchEntry_tokens', query, {limit: $most}) YIELD node
  RETURN count(node) AS found
}
RETURN query, found;

// skill facet by legal-act
CALL () {
  UNWIND CASE $start WHEN 'professions' THEN [0] ELSE [] END AS begun
    UNWIND $professions AS id MATCH (card:ProfessionCard)-[:DESCRIBES]->(p:Profession {id: id})
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'standards' THEN [0] ELSE [] END AS begun
    UNWIND $standards AS id
    MATCH (:Standard {id: id})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'concept' THEN [0] ELSE [] END AS begun
    MATCH (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WITH DISTINCT stated.card AS id
    MATCH (card:ProfessionCard {id: id})-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'legalAct' THEN [0] ELSE [] END AS begun
    MATCH (card:ProfessionCard)-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = 'ProfessionCard' AND cites.key IS NOT NULL AND cites.node IS NOT NULL
    MATCH (p:Profession {id: cites.profession})
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'activity' THEN [0] ELSE [] END AS begun
    MATCH (:EconomicActivity {code: $activity})<-[:CLASSIFIED_AS]-(standard:Standard) WITH DISTINCT standard
    MATCH (standard)-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'group' THEN [0] ELSE [] END AS begun
    MATCH (p:Profession) USING INDEX p:Profession(codeUp, id)
      WHERE p.codeUp >= $group AND p.codeUp < $group + '￿' AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'levels' THEN [0] ELSE [] END AS begun
    UNWIND $levels AS level MATCH (p:Profession) USING INDEX p:Profession(levelDown, sortKey, id)
      WHERE p.levelDown = level AND p.sortKey IS NOT NULL AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'all' THEN [0] ELSE [] END AS begun
    MATCH (p:Profession) USING SCAN p:Profession MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
}
  WITH DISTINCT card, p WHERE card.isCurrent AND ($start = 'professions' OR ($professions IS NULL OR p.id IN $professions))
    AND ($start = 'levels' OR ($levels IS NULL OR coalesce(p.level, 0) IN $levels))
    AND ($start = 'group' OR ($group IS NULL OR p.code STARTS WITH $group))
    AND ($start = 'standards' OR ($standards IS NULL OR card.standard IN $standards))
    AND ($start = 'activity' OR ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) }))
    AND ($start = 'legalAct' OR ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) }))
    AND ($start = 'concept' OR ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id }))
  MATCH (card)-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(s)-[:EXPRESSES]->(x:Skill) WITH card, p, s, x AS subject
  OPTIONAL MATCH (s)-[:RESTS_ON]->(x:LegalAct)
  WITH subject, x AS value
  WITH DISTINCT subject, value
  WITH count(DISTINCT subject) AS total, count(DISTINCT CASE WHEN value IS NOT NULL THEN subject END) AS stated,
    collect(value) AS each
  CALL (each) {
    UNWIND each AS value WITH value, count(*) AS count
    WITH value AS x, count
    WITH collect({x: x, count: count}) AS found
    CALL (found) {
    UNWIND found AS one WITH one.x AS x, one.count AS count ORDER BY count DESC, x.sortKey, x.id LIMIT $limit
    RETURN collect({node: ['LegalAct', [column IN $sends.LegalAct | x[column]]], count: count}) AS values
  }
    RETURN values, size(found) AS valueCount
  }
  RETURN values, valueCount, total, total - stated AS withoutValue;

// skill facet by what is named
CALL () {
  UNWIND CASE $start WHEN 'professions' THEN [0] ELSE [] END AS begun
    UNWIND $professions AS id MATCH (card:ProfessionCard)-[:DESCRIBES]->(p:Profession {id: id})
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'standards' THEN [0] ELSE [] END AS begun
    UNWIND $standards AS id
    MATCH (:Standard {id: id})-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'concept' THEN [0] ELSE [] END AS begun
    MATCH (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WITH DISTINCT stated.card AS id
    MATCH (card:ProfessionCard {id: id})-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'legalAct' THEN [0] ELSE [] END AS begun
    MATCH (card:ProfessionCard)-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = 'ProfessionCard' AND cites.key IS NOT NULL AND cites.node IS NOT NULL
    MATCH (p:Profession {id: cites.profession})
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'activity' THEN [0] ELSE [] END AS begun
    MATCH (:EconomicActivity {code: $activity})<-[:CLASSIFIED_AS]-(standard:Standard) WITH DISTINCT standard
    MATCH (standard)-[:CURRENT_EDITION]->()-[:HAS_CARD]->(card:ProfessionCard)-[:DESCRIBES]->(p:Profession)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'group' THEN [0] ELSE [] END AS begun
    MATCH (p:Profession) USING INDEX p:Profession(codeUp, id)
      WHERE p.codeUp >= $group AND p.codeUp < $group + '￿' AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'levels' THEN [0] ELSE [] END AS begun
    UNWIND $levels AS level MATCH (p:Profession) USING INDEX p:Profession(levelDown, sortKey, id)
      WHERE p.levelDown = level AND p.sortKey IS NOT NULL AND p.id IS NOT NULL
    MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
  UNION
  UNWIND CASE $start WHEN 'all' THEN [0] ELSE [] END AS begun
    MATCH (p:Profession) USING SCAN p:Profession MATCH (card:ProfessionCard)-[:DESCRIBES]->(p)
    RETURN card, p
}
  WITH DISTINCT card, p WHERE card.isCurrent AND ($start = 'professions' OR ($professions IS NULL OR p.id IN $professions))
    AND ($start = 'levels' OR ($levels IS NULL OR coalesce(p.level, 0) IN $levels))
    AND ($start = 'group' OR ($group IS NULL OR p.code STARTS WITH $group))
    AND ($start = 'standards' OR ($standards IS NULL OR card.standard IN $standards))
    AND ($start = 'activity' OR ($activity IS NULL OR EXISTS {
      (:Standard {id: card.standard})-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) }))
    AND ($start = 'legalAct' OR ($legalAct IS NULL OR EXISTS { (card)-[:CITES]->(:LegalAct {id: $legalAct}) }))
    AND ($start = 'concept' OR ($concept IS NULL OR EXISTS {
      (:Concept {id: $concept})<-[:EXPRESSES]-(stated:Stated) WHERE stated.card = card.id }))
  MATCH (card)-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->(s)-[:EXPRESSES]->(x:Skill) WITH card, p, s, x AS subject
  WITH subject, CASE $key WHEN 'level' THEN 'level:nqf/' + toString(p.level) WHEN 'occupation-group' THEN 'group:' + left(p.code, CASE $groupDigits WHEN 5 THEN 6 ELSE $groupDigits END) WHEN 'standard' THEN card.standard WHEN 'profession' THEN p.id END AS value
  WITH DISTINCT subject, value
  WITH count(DISTINCT subject) AS total, count(DISTINCT CASE WHEN value IS NOT NULL THEN subject END) AS stated,
    collect(value) AS each
  CALL (each) {
    UNWIND each AS value WITH value, count(*) AS count
    CALL (value) {
      WITH value WHERE $key = 'level' MATCH (x:QualificationLevel {id: value}) RETURN x
      UNION ALL
      WITH value WHERE $key = 'occupation-group' MATCH (x:OccupationGroup {id: value}) RETURN x
      UNION ALL
      WITH value WHERE $key = 'standard' MATCH (x:Standard {id: value}) RETURN x
      UNION ALL
      WITH value WHERE $key = 'profession' MATCH (x:Profession {id: value}) RETURN x
    }
    WITH collect({x: x, count: count}) AS found
    CALL (found) {
    UNWIND found AS one WITH one.x AS x, one.count AS count ORDER BY count DESC, CASE $key WHEN 'occupation-group' THEN x.code ELSE x.sortKey END, coalesce(x.level, 0), x.id LIMIT $limit
    RETURN collect({node: head([label IN labels(x) WHERE label <> '' | [label, [column IN {QualificationLevel: $sends.QualificationLevel, OccupationGroup: $sends.OccupationGroup, Standard: $sends.Standard, Profession: $sends.Profession}[label] | x[column]]]]), count: count}) AS values
  }
    RETURN values, size(found) AS valueCount
  }
  RETURN values, valueCount, total, total - stated AS withoutValue;

// skill requirements of all professions
MATCH (profession:Profession)-[:REQUIRES]->(n:Skill) WITH profession, n.id AS item
  WITH profession, collect(DISTINCT item) AS items
  RETURN profession.id AS subject, profession.level AS level, items ORDER BY subject;

// skill statements of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:SkillStatement)-[r:RESTS_ON]->()
  WHERE r.act = parent AND r.by = 'SkillStatement'
    AND ($role IS NULL OR $role IN r.roles)
    AND ($level IS NULL OR r.level = $level)
    AND ($profession IS NULL OR r.profession = $profession)
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {skill: [column IN $sends.SkillStatement | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE $role IS NULL AND $level IS NULL AND $profession IS NULL RETURN act.skillStatementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:SkillStatement)-[r:RESTS_ON]->()
  WHERE r.act = parent AND r.by = 'SkillStatement'
    AND ($role IS NULL OR $role IN r.roles)
    AND ($level IS NULL OR r.level = $level)
    AND ($profession IS NULL OR r.profession = $profession)
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// skills of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Skill)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Skill'
    AND r.key <= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node < $afterId ELSE true END
  WITH * ORDER BY r.act DESC, r.by DESC, r.key DESC, r.node DESC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: {skill: [column IN $sends.Concept | n[column]], citations: r.citations, roles: r.roles, first: r.first}, within: {first: COLLECT {
    WITH * WHERE 'first' IN $wants
    MATCH (n), (n_first:Citation {id: r.first})
    RETURN [column IN $sends.Citation | n_first[column]]
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE true RETURN act.skillCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Skill)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Skill'
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// skills without knowledge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)
  WHERE n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.SkillStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// skills without knowledge of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:LegalAct {id: parent})<-[:CITES]-(:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)
  WHERE n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.SkillStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:LegalAct {id: parent})<-[:CITES]-(:Standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(n:SkillStatement)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// sources of edition
UNWIND $parents AS parent
CALL (parent) {
  MATCH (from:Edition {id: parent})-[:HAS_SOURCE]->(n:SourceDocument)
  WITH n ORDER BY n.language, n.id
  RETURN collect([column IN $sends.SourceDocument | n[column]]) AS rows
}
RETURN parent, rows;

// stale citations from everywhere
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LegalAct) USING INDEX n:LegalAct(professionRank, id)
  WHERE n.firstCitation IS NOT NULL
    AND CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND $asOf < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END IN $statuses AND ($renewed IS NULL OR n.isRenewed = $renewed)
    AND n.professionRank >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.professionRank = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.professionRank ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.professionRank, id: n.id, node: {act: [column IN $sends.LegalAct | n[column]], asOf: $asOf, standard: $standard, profession: $profession, level: $level,
      professions: n.professionCount, standards: n.mentioningStandardCount, cards: n.cardCount, citations: n.citationCount,
      citationsOutsideCards: n.outsideCitationCount, first: n.firstCitation}, within: {successors: COLLECT {
    WITH * WHERE 'successors' IN $wants
    MATCH (n) WITH {
    steps: COLLECT {
      MATCH (n)-[:REPLACED_BY*0..199]->(n_successors_old) WITH DISTINCT n_successors_old
      MATCH (n_successors_old)-[n_successors_edge:REPLACED_BY]->(n_successors_new:LegalAct)
      RETURN [n_successors_old.id, n_successors_new.id, n_successors_edge.part, n_successors_edge.isRenewal, n_successors_edge.evidence, n_successors_edge.fromKnown, n_successors_edge.fromEarliest, n_successors_edge.fromLatest] ORDER BY n_successors_old.id, coalesce(n_successors_edge.part, ''), n_successors_new.id
    },
    acts: COLLECT {
      MATCH (n)-[:REPLACED_BY*1..200]->(n_successors_end) WITH DISTINCT n_successors_end
      RETURN [column IN $sends.LegalAct | n_successors_end[column]]
    }
  } AS n_successors
    RETURN n_successors
  }}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:LegalAct) USING INDEX n:LegalAct(professionRank, id)
  WHERE n.firstCitation IS NOT NULL
    AND CASE
  WHEN $asOf IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) THEN 'CEASED'
  WHEN NOT coalesce(n.inForceFromKnown, false) AND $asOf < n.adoptedOn THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND NOT (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) THEN 'NOT_YET_IN_FORCE'
  WHEN coalesce(n.inForceFromKnown, false) AND (CASE
    WHEN $asOf >= n.inForceFromLatest THEN true
    WHEN $asOf < n.inForceFromEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  WHEN coalesce(n.ceasedOnKnown, false) AND (CASE
    WHEN $asOf >= n.ceasedOnLatest THEN true
    WHEN $asOf < n.ceasedOnEarliest THEN false
  END) IS NULL THEN 'UNKNOWN'
  ELSE 'IN_FORCE'
END IN $statuses AND ($renewed IS NULL OR n.isRenewed = $renewed)
    AND n.professionRank IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// standards by NAME ASC
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Standard)
  WHERE ($profession IS NULL OR EXISTS { (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(:Profession {id: $profession}) })
    AND ($activity IS NULL OR EXISTS { (n)-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($code IS NULL OR n.code STARTS WITH $code)
    AND ($legalAct IS NULL OR EXISTS {
      MATCH ()-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = 'Standard' AND cites.key = n.sortKey AND cites.node = n.id })
    AND ($name IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $name WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
    AND n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Standard | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(CASE WHEN $profession IS NULL AND $activity IS NULL AND $code IS NULL AND $legalAct IS NULL AND $name IS NULL THEN COUNT { (:Standard) } END)) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Standard)
  WHERE ($profession IS NULL OR EXISTS { (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:DESCRIBES]->(:Profession {id: $profession}) })
    AND ($activity IS NULL OR EXISTS { (n)-[:CLASSIFIED_AS]->(:EconomicActivity {code: $activity}) })
    AND ($code IS NULL OR n.code STARTS WITH $code)
    AND ($legalAct IS NULL OR EXISTS {
      MATCH ()-[cites:CITES]->() USING INDEX cites:CITES(act, by, key, node)
      WHERE cites.act = $legalAct AND cites.by = 'Standard' AND cites.key = n.sortKey AND cites.node = n.id })
    AND ($name IS NULL OR any(text IN [n.nameKk, n.nameRu, n.nameEn] WHERE all(word IN $name WHERE
    any(before IN [' ', '"', '«', '“', '(', '-', '/', ','] WHERE (' ' + toLower(text)) CONTAINS before + word))))
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// standards citing from everywhere
UNWIND $parents AS parent
CALL (parent) {
  MATCH (act:LegalAct {id: parent})<-[:CITES|CITES_OUTSIDE_CARDS]-(n:Standard)
  WHERE ($standard IS NULL OR n.id = $standard)
  WITH DISTINCT parent, act, n
  OPTIONAL MATCH (n)-[inside:CITES]->(act)
  OPTIONAL MATCH (n)-[outside:CITES_OUTSIDE_CARDS]->(act)
  WITH parent, n, act, inside.citations AS citations, outside.citations AS outside,
    coalesce(inside.first, outside.first) AS first
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: {standard: [column IN $sends.Standard | n[column]], cards: COUNT { (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:CITES]->(act) }, citations: coalesce(citations, 0),
      citationsOutsideCards: coalesce(outside, 0), first: first}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (act:LegalAct {id: parent})<-[:CITES|CITES_OUTSIDE_CARDS]-(n:Standard)
  WHERE ($standard IS NULL OR n.id = $standard)
  WITH DISTINCT parent, act, n
  OPTIONAL MATCH (n)-[inside:CITES]->(act)
  OPTIONAL MATCH (n)-[outside:CITES_OUTSIDE_CARDS]->(act)
  WITH parent, n, act, inside.citations AS citations, outside.citations AS outside,
    coalesce(inside.first, outside.first) AS first
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// standards left by order
UNWIND $parents AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: substring(parent, 11), orderDate: left(parent, 10)}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: substring(parent, 11), baseOrderDate: left(parent, 10)})
    RETURN e, true AS isRestated
  }
  MATCH (n:Standard)-[:CURRENT_EDITION]->(e)
  WITH DISTINCT parent, n
  WHERE n.sortKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.sortKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.sortKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.sortKey, id: n.id, node: [column IN $sends.Standard | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  CALL (parent) {
    MATCH (e:Edition {orderAct: parent}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderAct: parent}) RETURN e, true AS isRestated
    UNION
    MATCH (e:Edition {orderNumberKey: substring(parent, 11), orderDate: left(parent, 10)}) RETURN e, false AS isRestated
    UNION
    MATCH (e:Edition {baseOrderNumberKey: substring(parent, 11), baseOrderDate: left(parent, 10)})
    RETURN e, true AS isRestated
  }
  MATCH (n:Standard)-[:CURRENT_EDITION]->(e)
  WITH DISTINCT parent, n
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// standards of legal act
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Standard)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Standard'
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.act ASC, r.by ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.Standard | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (act:LegalAct {id: parent}) WHERE true RETURN act.standardCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:Standard)-[r:CITES]->()
  WHERE r.act = parent AND r.by = 'Standard'
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:LegalAct {id: parent}) RETURN ['LegalAct', [column IN $sends.LegalAct | of[column]]] }[0] END AS parentRow;

// statements of Ability
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:AbilityStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.concept ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.AbilityStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.statementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:AbilityStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// statements of Knowledge
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:KnowledgeStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.concept ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.KnowledgeStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.statementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:KnowledgeStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// statements of LabourFunction
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:LabourFunctionStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.concept ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.LabourFunctionStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.statementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:LabourFunctionStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// statements of Skill
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:SkillStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key >= $afterKey AND r.node IS NOT NULL AND
    CASE WHEN r.key = $afterKey THEN r.node > $afterId ELSE true END
  WITH * ORDER BY r.concept ASC, r.key ASC, r.node ASC LIMIT $limit
  RETURN collect({key: r.key, id: r.node, node: [column IN $sends.SkillStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.statementCount }[0])) AS kept
}
CALL (parent, kept) {
  UNWIND CASE WHEN $count AND kept IS NULL THEN [parent] ELSE [] END AS wanted
  MATCH (n:SkillStatement)-[r:EXPRESSES]->()
  WHERE r.concept = parent
    AND EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }
    AND r.key IS NOT NULL AND r.node IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN coalesce(kept, counted) END AS total;

// statements of legal basis
UNWIND $parents AS parent
CALL (parent) {
  UNWIND [split(parent, ' ')] AS ids
  MATCH (:Skill {id: ids[0]})<-[:EXPRESSES]-(n:SkillStatement)
  WHERE EXISTS { (:ProfessionCard {id: n.card, isCurrent: true}) }
    AND coalesce(CASE WHEN n.knowledgeStated
    THEN COLLECT { MATCH (n)-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END, ['not-stated']) = ids[1..]
    AND n.documentKey >= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.documentKey = $afterKey THEN n.id > $afterId ELSE true END
  WITH * ORDER BY n.documentKey ASC, n.id ASC LIMIT $limit
  RETURN collect({key: n.documentKey, id: n.id, node: [column IN $sends.SkillStatement | n[column]]}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  UNWIND [split(parent, ' ')] AS ids
  MATCH (:Skill {id: ids[0]})<-[:EXPRESSES]-(n:SkillStatement)
  WHERE EXISTS { (:ProfessionCard {id: n.card, isCurrent: true}) }
    AND coalesce(CASE WHEN n.knowledgeStated
    THEN COLLECT { MATCH (n)-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END, ['not-stated']) = ids[1..]
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// subjects and requirements by id
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Profession {id: parent})
  RETURN ['Profession', [column IN $sends.Profession | n[column]]] AS subject, null AS requirement, COLLECT {
    MATCH (n)<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    RETURN card ORDER BY card.edition, card.position
  } AS cards
  UNION ALL
  MATCH (n:ProfessionCard {id: parent})
  RETURN ['ProfessionCard', [column IN $sends.ProfessionCard | n[column]]] AS subject, null AS requirement, [n] AS cards
  UNION ALL
  MATCH (:Wording {id: parent})-[:WORDING_OF]->(n:Concept)
  RETURN null AS subject, n.id AS requirement, [] AS cards
  UNION ALL
  MATCH (n:LegalAct {id: parent})
  RETURN null AS subject, n.id AS requirement, [] AS cards
}
RETURN parent, subject, requirement, COLLECT {
  UNWIND cards AS card
  RETURN {
    id: card.id,
    edition: card.edition,
    card: CASE WHEN $reads['cards'] THEN ['ProfessionCard', [column IN $sends.ProfessionCard | card[column]]] ELSE null END,
    statements: COLLECT {
      WITH card WHERE $reads['labour-function'] OR $reads['skill'] OR $reads['ability'] OR $reads['knowledge']
      MATCH (card)-[:HAS_LABOUR_FUNCTION]->(f)
      CALL (f) {
        WITH f WHERE $reads['labour-function']
        RETURN 'labour-function' AS kind, f AS s, null AS k
        UNION ALL
        WITH f WHERE $reads['skill'] OR $reads['ability'] OR $reads['knowledge']
        MATCH (f)-[:HAS_SKILL]->(k)
        CALL (k) {
          WITH k WHERE $reads['skill']
          RETURN 'skill' AS kind, k AS s
          UNION ALL
          WITH k WHERE $reads['ability'] OR $reads['knowledge']
          MATCH (k)-[edge:HAS_ABILITY|HAS_KNOWLEDGE]->(s)
          WITH CASE type(edge) WHEN 'HAS_ABILITY' THEN 'ability' ELSE 'knowledge' END AS kind, s
          WHERE $reads[kind]
          RETURN kind, s
        }
        RETURN kind, s, k
      }
      MATCH (s)-[:EXPRESSES]->(concept)
      WITH kind, s, f, k, concept ORDER BY coalesce(s.placesKk, s.placesRu), s.id
      RETURN [kind, concept.id, s.id, f.id, k.id, CASE kind WHEN 'skill' THEN s.knowledgeStated END, CASE WHEN $reads['texts'] THEN s.textKk ELSE null END, CASE WHEN $reads['texts'] THEN s.textRu ELSE null END, CASE WHEN $reads['texts'] THEN s.textEn ELSE null END, CASE WHEN $reads['places'] THEN coalesce(s.placesKk, []) ELSE [] END, CASE WHEN $reads['places'] THEN coalesce(s.placesRu, []) ELSE [] END, CASE WHEN $reads['names'] THEN concept.nameKk ELSE null END, CASE WHEN $reads['names'] THEN concept.nameRu ELSE null END, CASE WHEN $reads['names'] THEN concept.nameEn ELSE null END, COLLECT {
          WITH * WHERE $reads['wordings']
          MATCH (concept)<-[:WORDING_OF]-(w)
          RETURN [w.language, w.text] ORDER BY w.id
        }]
    },
    mentions: COLLECT {
      UNWIND CASE WHEN $reads['legal-act'] THEN [card.id] ELSE [] END AS id
      MATCH (context)-[:HAS_CITATION]->(s:Citation {card: id}) WHERE s.role IN ['labour-function', 'skill', 'ability', 'knowledge']
      OPTIONAL MATCH (s)-[:NAMES]->(act:LegalAct)
      WITH s, context, act ORDER BY s.places, s.id
      RETURN [act.id, context.id, CASE WHEN $reads['mentions'] THEN [column IN $sends.Citation | s[column]] ELSE null END, CASE WHEN $reads['names'] THEN act.titleKk ELSE null END, CASE WHEN $reads['names'] THEN act.titleRu ELSE null END, CASE WHEN $reads['names'] THEN act.titleEn ELSE null END]
    },
    competences: COLLECT {
      WITH card WHERE $reads['personal-competence']
      MATCH (card)-[:HAS_PERSONAL_COMPETENCE]->(s)
      RETURN s {.*} ORDER BY s.position, s.id
    },
    qualifications: COLLECT {
      WITH card WHERE $reads['education']
      MATCH (card)-[:HAS_QUALIFICATION]->(s)
      RETURN s {.*} ORDER BY s.position, s.id
    }
  }
} AS cards;

// uneven skills
UNWIND $parents AS parent
CALL (parent) {
  MATCH (n:Skill)
  WHERE n.uneven IS NOT NULL AND n.id IS NOT NULL
    AND n.uneven <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.uneven = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.uneven DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.uneven, id: n.id, node: [column IN $sends.Concept | n[column]], statements: n.statementCount}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (n:Skill)
  WHERE n.uneven IS NOT NULL AND n.id IS NOT NULL
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total;

// weighed requirements of profession
UNWIND $parents AS parent
CALL (parent) {
  MATCH (own:Profession {id: parent})
  CALL (own) {
    MATCH (own)-[:REQUIRES]->(concept:Concept)
    RETURN {kind: concept.kind, item: concept.id, professions: concept.professionCount} AS n
    UNION ALL
    MATCH (own)-[edge:CITES]->(act:LegalAct) WHERE any(role IN edge.roles WHERE role IN ['labour-function', 'skill', 'ability', 'knowledge'])
    RETURN {kind: 'legal-act', item: act.id, professions: coalesce(act.requiringCount, act.professionCount)} AS n
  }
  WITH n
  WITH n ORDER BY n.kind, n.item
  RETURN collect(n) AS rows
}
RETURN parent, rows;

// wordings of concept
UNWIND $parents AS parent
CALL (parent) {
  MATCH (:Concept {id: parent})<-[r:WORDING_OF]-(n:Wording)
  WHERE n.statementCount <= $afterKey AND n.id IS NOT NULL AND
    CASE WHEN n.statementCount = $afterKey THEN n.id < $afterId ELSE true END
  WITH * ORDER BY n.statementCount DESC, n.id DESC LIMIT $limit
  RETURN collect({key: n.statementCount, id: n.id, node: {id: n.id, text: n.text, language: n.language,
      statements: n.statementCount, score: r.score, decidedBy: r.decidedBy,
      comparedWith: r.comparedWith, reasons: coalesce(r.reasons, []),
      reasonWords: coalesce(r.reasonWords, [])}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  MATCH (:Concept {id: parent})<-[r:WORDING_OF]-(n:Wording)
  RETURN count(n) AS counted
}
RETURN parent, items, CASE WHEN $count THEN counted END AS total,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:Concept {id: parent}) RETURN [head([label IN labels(of) WHERE label <> 'Concept']), [column IN $sends.Concept | of[column]]] }[0] END AS parentRow;
