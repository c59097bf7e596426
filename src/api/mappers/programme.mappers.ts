export type {
  ProgrammeCoverage as ProgrammeCoverageMapper,
  ProgrammeMatch as ProgrammeMatchMapper,
  ProgrammeRequirement as ProgrammeRequirementMapper,
  ProgrammeText as ProgrammeTextMapper,
} from '../programme/coverage.ts';
