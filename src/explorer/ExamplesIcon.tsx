import type { SVGProps } from 'react';

/** A list of questions: three lines, each led by a dot. */
export function ExamplesIcon(props: SVGProps<SVGSVGElement>) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      {...props}
    >
      <path d="M9 5h12M9 12h12M9 19h12" strokeLinecap="round" />
      <circle cx="4" cy="5" r="1.5" />
      <circle cx="4" cy="12" r="1.5" />
      <circle cx="4" cy="19" r="1.5" />
    </svg>
  );
}
