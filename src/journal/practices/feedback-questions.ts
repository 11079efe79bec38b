/** Specific questions that ask for feedback: one a sheet, in turn; practice S4-15. */
export const FEEDBACK_QUESTIONS = [
  'What is one thing that I should do differently in the next project?',
  'Where did I make your work harder in the last weeks?',
  'What did you have to ask me twice?',
  'Which of my updates was too long, and which too short?',
  'What would you have decided otherwise than I did?',
  'What do people say about working with my team that I should hear?',
  'What should I stop doing?',
  'Where could I have asked for help earlier?',
  'What would make you trust me with the next bigger thing?',
  'When did I surprise you, and was it a good surprise?',
  'What do you wish that I understood better about your goals?',
  'Who should I learn from, and what?',
] as const;
