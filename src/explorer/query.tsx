import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import './query.css';
import { createRoot } from 'react-dom/client';
import { QueryPage } from './QueryPage.tsx';

const page = document.getElementById('page');
if (page) createRoot(page).render(<QueryPage />);
