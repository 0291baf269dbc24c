// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feedback/questioncommands.h"
#include "models/feedback/questionsview.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words in which a customer is asked about a ticket.
class QuestionLetters
{
    Q_DECLARE_TR_FUNCTIONS(regulars::QuestionLetters)

public:
    /// The question in the words in which this customer is asked.
    [[nodiscard]] static Survey survey(const QuestionRow &question);
    /// `shop`: its name, may be empty.
    [[nodiscard]] static QuestionLetter letter(const QuestionRow &question, const QString &shop);
};

} // namespace regulars
