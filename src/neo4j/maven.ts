import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { explainMaven, mavenMissing } from './maven-failure.ts';
import type { OwnOptions } from './own-options.ts';
import { NEO4J_VERSION } from './version.ts';

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>kasip</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/**
 * Has Maven copy Neo4j and all it needs into `lib` under `folder`, which exists; calls `onLine` with each line
 * that Maven prints. Throws a KasipError (3) if there is no Maven or it fails.
 */
export async function copyWithMaven(
  folder: string,
  onLine: (line: string) => void,
  { environment: env, signal }: Pick<OwnOptions, 'environment' | 'signal'>,
): Promise<void> {
  writeFileSync(join(folder, 'pom.xml'), POM);
  // Strict about checksums (-C): a file damaged on the way must not become part of the database.
  const args = ['-B', '-C', COPY, '-DincludeScope=runtime', `-DoutputDirectory=${join(folder, 'lib')}`];
  const maven = spawn('mvn', args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(env && { env }),
    ...(signal && { signal }),
  });
  const lines: string[] = [];
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (!/Download(ed|ing) from/.test(line)) lines.push(line);
      onLine(line);
    });
  }
  const code = await new Promise((resolve, reject) => {
    maven.once('error', (error) => reject(signal?.aborted ? signal.reason : mavenMissing(error)));
    maven.once('close', resolve);
  });
  if (code !== 0) throw explainMaven(lines.join('\n'), folder);
}
