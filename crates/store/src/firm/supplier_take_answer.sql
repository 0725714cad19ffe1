-- Keeps an answer of a reply.
INSERT INTO supplier_reply_answer (firm_id, reply_id, requirement_id, verdict, text, evidence)
VALUES (:firm, :reply, :requirement, :verdict, :text, :evidence)
