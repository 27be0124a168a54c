//! Every answer is known before it is timed.
