// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "ui/base/card.h"

class QListWidget;

namespace regulars {

class AttachmentList;
class CommandRunner;
class Database;
class Formatting;

/// The files of a customer: attach, open (Enter), save, remove (Delete).
class FilesCard final : public Card
{
    Q_OBJECT

public:
    /// All must outlive it.
    FilesCard(Database &database, CommandRunner &commands, const Formatting &formatting, QWidget *parent = nullptr);

    /// Whose files; nobody's when not valid.
    void setCustomer(CustomerId customer);

Q_SIGNALS:
    void attachRequested();
    void openRequested(regulars::AttachmentId attachment);
    void saveRequested(regulars::AttachmentId attachment);

private:
    void createList();
    void showFiles();
    void showMenu(QPoint position);
    void openChosen();
    void removeChosen();
    [[nodiscard]] const Attachment *chosen() const;

    CommandRunner &m_commands;
    const Formatting &m_formatting;
    AttachmentList *m_files;
    QListWidget *m_list;
    TextLabel *m_hint;
};

} // namespace regulars
