// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"

#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>

#include <functional>

class QWidget;

namespace regulars {

class CommandRunner;
class Database;
class Dialogs;
class MessageBar;
class TaskCentre;

/// What the desk works with; all of it must outlive it.
struct FileServices
{
    Database &database;
    CommandRunner &commands;
    TaskCentre &tasks;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Takes files to customers, shows them and saves them elsewhere. What might be a program is never opened, only saved. To be
/// looked at, a file is copied into a private folder that goes when the program ends.
class FileDesk final : public QObject
{
    Q_OBJECT

public:
    explicit FileDesk(const FileServices &services, QObject *parent = nullptr);

    /// Asks which file when there are none.
    void attach(CustomerId customer, const QStringList &files);
    void open(AttachmentId attachment);
    void saveAs(AttachmentId attachment);
    /// As open(), of a file that belongs to no customer.
    void show(const Attachment &attachment);
    /// As saveAs(), of such a file.
    void save(const Attachment &attachment);
    /// Asks which file; not called when the person cancels or the context is gone.
    void choose(QObject *context, std::function<void(const QString &)> chosen);

Q_SIGNALS:
    /// A copy that may be shown by the system lies there.
    void copied(const QString &file);

private:
    void read(CustomerId customer, const QStringList &files);
    void fail(const Error &error);

    FileServices m_services;
    QTemporaryDir m_folder;
};

} // namespace regulars
