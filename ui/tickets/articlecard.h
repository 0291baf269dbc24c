// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/conversationfeed.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace regulars {

class Avatar;
class Chip;
class Formatting;
class TextLabel;

/// A message or note of a conversation: who, how, when, what, and its files. Notes stand on amber. Of a very long text only
/// the beginning is shown until somebody wants all of it.
class ArticleCard final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit ArticleCard(const Formatting &formatting, QWidget *parent = nullptr);

    void setEntry(const ConversationEntry &entry, const QString &customerName);
    [[nodiscard]] bool isNote() const { return m_note; }
    /// What is shown of the text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void fileRequested(const regulars::Attachment &file);
    void fileCopyRequested(const regulars::Attachment &file);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString about(const ConversationEntry &entry) const;
    void showFiles(const ConversationEntry &entry);

    const Formatting &m_formatting;
    Avatar *m_avatar;
    TextLabel *m_name;
    Chip *m_label;
    TextLabel *m_about;
    TextLabel *m_text;
    QPushButton *m_whole;
    QWidget *m_files;
    TextLabel *m_leftOut;
    QList<Attachment> m_shownFiles;
    QString m_body;
    bool m_note = false;
};

} // namespace regulars
