// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/knowledge/ticketsuggestions.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QVBoxLayout;

namespace regulars {

class Formatting;

/// What the shop has answered before that is like the ticket: one line, which opens to the articles and tickets themselves.
/// Hidden as long as there is nothing.
class SuggestionPanel final : public QWidget
{
    Q_OBJECT

public:
    SuggestionPanel(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] TicketSuggestions &model() { return *m_model; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// With the keyboard on the first suggestion when it opens.
    void setOpen(bool open);
    [[nodiscard]] QPushButton *switchButton() const { return m_switch; }

Q_SIGNALS:
    /// The text of an article shall go into the answer.
    void insertRequested(regulars::KnowledgeArticleId article, const QString &text);
    void articleRequested(regulars::KnowledgeArticleId article);
    void ticketRequested(regulars::TicketId ticket);

private:
    void showSuggestions();
    void addRow(const TicketSuggestion &suggestion);

    const Formatting &m_formatting;
    TicketSuggestions *m_model;
    QPushButton *m_switch;
    QWidget *m_rows;
    QVBoxLayout *m_layout;
    bool m_open = false;
};

} // namespace regulars
