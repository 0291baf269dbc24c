// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketarticle.h"
#include "models/tickets/ticketdetailsview.h"
#include "ui/base/formdialog.h"

#include <QtCore/QMap>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace regulars {

class ConversationFeed;
class FormBinder;
class Formatting;
struct ConversationEntry;

/// Which messages of a ticket become one of their own, and whether they stay in this one, too. Ctrl+Enter makes it. Only
/// asks: its owner does what submitted() says.
class TicketSplitDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    TicketSplitDialog(const TicketDetails &ticket, Database &database, const Formatting &formatting,
                      QWidget *parent = nullptr);

    [[nodiscard]] QList<TicketArticleId> chosen() const;
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool copies() const;
    /// One for each message that is shown, the oldest first.
    [[nodiscard]] QList<QCheckBox *> boxes() const;

    /// Choices are quickly made again: closing forgets them.
    [[nodiscard]] bool isDirty() const override { return false; }
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted();

private:
    void showMessages();
    [[nodiscard]] QString textOf(const ConversationEntry &entry) const;

    QString m_customer;
    const Formatting &m_formatting;
    ConversationFeed *m_feed;
    QVBoxLayout *m_messages;
    QPushButton *m_earlier;
    FormBinder *m_form = nullptr;
    QMap<qint64, QCheckBox *> m_boxes; ///< by the articles' ids
};

} // namespace regulars
