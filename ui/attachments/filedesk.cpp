// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/filedesk.h"

#include "models/attachments/attachmentcommands.h"
#include "models/attachments/attachmentjobs.h"
#include "models/base/commandrunner.h"
#include "models/base/taskcentre.h"
#include "models/base/whendone.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

FileDesk::FileDesk(const FileServices &services, QObject *parent)
    : QObject(parent), m_services(services), m_folder(QDir::tempPath() + u"/regulars-XXXXXX"_s)
{
}

void FileDesk::fail(const Error &error)
{
    const bool cancelled = error.code == ErrorCode::Cancelled;
    m_services.messages.show({errorText(error), cancelled ? Tone::Info : Tone::Danger, {}, {}, error.detail});
}

void FileDesk::attach(CustomerId customer, const QStringList &files)
{
    if (!files.isEmpty()) {
        read(customer, files);
        return;
    }
    choose(this, [this, customer](const QString &file) { read(customer, {file}); });
}

void FileDesk::choose(QObject *context, std::function<void(const QString &)> chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_services.dialogs.openFile(&m_services.window, {tr("Attach a file"), tr("All files (*)"), folder, {}},
                                [context = QPointer(context), chosen = std::move(chosen)](const QString &file) {
                                    if (context && !file.isEmpty())
                                        chosen(file);
                                });
}

void FileDesk::read(CustomerId customer, const QStringList &files)
{
    whenDone(startReading(m_services.database, m_services.tasks, files), this,
             [this, customer](const Result<QList<NewFile>> &read) {
                 if (!read) {
                     fail(read.error());
                     return;
                 }
                 m_services.commands.run(AttachFiles{customer, *read}, this, [this](const auto &attached) {
                     if (attached && attached->value == 0)
                         m_services.messages.show({tr("The customer has this file already."), Tone::Info, {}, {}, {}});
                 });
             });
}

void FileDesk::open(AttachmentId attachment)
{
    whenDone(startFinding(m_services.database, attachment), this, [this](const Result<Attachment> &found) {
        if (found)
            show(*found);
        else
            fail(found.error());
    });
}

void FileDesk::saveAs(AttachmentId attachment)
{
    whenDone(startFinding(m_services.database, attachment), this, [this](const Result<Attachment> &found) {
        if (found)
            save(*found);
        else
            fail(found.error());
    });
}

void FileDesk::show(const Attachment &attachment)
{
    if (mayRun(attachment.fileName)) {
        m_services.messages.show({tr("“%1” might be a program, so Regulars does not open it.").arg(attachment.fileName),
                                  Tone::Warning,
                                  tr("Save as…"),
                                  [self = QPointer(this), attachment] {
                                      if (self)
                                          self->save(attachment);
                                  },
                                  {}});
        return;
    }
    if (!m_folder.isValid()) {
        fail({ErrorCode::FileNotWritable, {}, {{u"file"_s, m_folder.path()}}, m_folder.errorString()});
        return;
    }
    whenDone(startCopying(m_services.database, attachment, m_folder.path()), this, [this](const Result<QString> &file) {
        if (file)
            Q_EMIT copied(*file);
        else
            fail(file.error());
    });
}

void FileDesk::save(const Attachment &attachment)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileRequest request{tr("Save a copy"), tr("All files (*)"), QDir(folder).filePath(attachment.fileName), {}};
    m_services.dialogs.saveFile(&m_services.window, request, [self = QPointer(this), attachment](const QString &file) {
        if (!self)
            return;
        whenDone(startSaving(self->m_services.database, attachment, file), self.data(),
                 [self, file](const Result<qint64> &saved) {
                     if (!saved)
                         self->fail(saved.error());
                     else
                         self->m_services.messages.show(
                             {tr("Saved a copy as %1.").arg(QDir::toNativeSeparators(file)), Tone::Good, {}, {}, {}});
                 });
    });
}

} // namespace regulars
