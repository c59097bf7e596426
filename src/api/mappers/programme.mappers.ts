export type {
  ProgrammeCoverage as ProgrammeCoverageMapper,
  ProgrammeRequirement as ProgrammeRequirementMapper,
} from '../programme/coverage.ts';
export type {
  ProgrammeMatch as ProgrammeMatchMapper,
  ProgrammeText as ProgrammeTextMapper,
} from '../programme/match-text.ts';
