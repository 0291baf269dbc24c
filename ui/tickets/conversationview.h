// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/conversationfeed.h"

#include <QtWidgets/QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace regulars {

class ArticleCard;
class Formatting;

/// A ticket's conversation as cards, the newest last. Stays at the end while it grows there, and does not move under who
/// reads further up.
class ConversationView final : public QScrollArea
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ConversationView(ConversationFeed &feed, const Formatting &formatting, QWidget *parent = nullptr);

    /// Name of the customer whose messages these are; may be empty.
    void setCustomerName(const QString &name);
    /// From the oldest to the newest.
    [[nodiscard]] QList<ArticleCard *> cards() const;

Q_SIGNALS:
    /// A file of an article is to be looked at, or saved elsewhere.
    void fileRequested(const regulars::Attachment &file);
    void fileCopyRequested(const regulars::Attachment &file);

private:
    void insertCards(int first, int last);
    void removeCards(int first, int last);
    void fillCards(int first, int last);
    void showMore();

    ConversationFeed &m_feed;
    const Formatting &m_formatting;
    QString m_customerName;
    QList<ArticleCard *> m_cards; ///< in the order of the feed: the newest first
    QPushButton *m_earlier;
    QVBoxLayout *m_layout = nullptr;
    bool m_atEnd = true;
};

} // namespace regulars
