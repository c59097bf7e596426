#!/usr/bin/env node
import '../dist/main/kasip.js';
