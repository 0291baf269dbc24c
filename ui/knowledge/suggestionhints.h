// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/knowledge/ticketsuggestions.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace regulars {

/// What may answer a question while it is still being typed: titles that open to what is known. Hidden as long as there is
/// nothing.
class SuggestionHints final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionHints(Database &database, QWidget *parent = nullptr);

    /// Asks a moment after the last key.
    void setText(const QString &text, TicketCategoryId category);
    [[nodiscard]] const TicketSuggestions &model() const { return *m_model; }

private:
    void showSuggestions();
    void addHint(const TicketSuggestion &suggestion);

    TicketSuggestions *m_model;
    QVBoxLayout *m_layout;
    QTimer m_timer;
    QString m_text;
    TicketCategoryId m_category;
};

} // namespace regulars
