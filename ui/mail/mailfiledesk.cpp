// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mail/mailfiledesk.h"

#include "models/base/whendone.h"
#include "models/mail/mailimport.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"
#include "ui/mail/mailtexts.h"
#include "ui/mail/undecideddialog.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>
#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

QStringList filesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls())
        files += url.isLocalFile() ? url.toLocalFile() : QString();
    return files;
}

} // namespace

MailFileDesk::MailFileDesk(const MailFileServices &services, QObject *parent) : QObject(parent), m_services(services) {}

bool MailFileDesk::areMails(const QStringList &files)
{
    const auto isMail = [](const QString &file) {
        return file.endsWith(".eml"_L1, Qt::CaseInsensitive) || file.endsWith(".mbox"_L1, Qt::CaseInsensitive) ||
               file.endsWith(".mbx"_L1, Qt::CaseInsensitive);
    };
    return !files.isEmpty() && std::all_of(files.begin(), files.end(), isMail);
}

void MailFileDesk::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_services.dialogs.openFile(
        &m_services.window,
        {tr("Take mail in"), tr("Messages and mailboxes (*.eml *.mbox *.mbx);;All files (*)"), folder, {}},
        [self = QPointer(this)](const QString &file) {
            if (self)
                self->take({file});
        });
}

void MailFileDesk::take(const QStringList &files, CustomerId customer)
{
    MailTarget target;
    target.customer = customer;
    whenDone(startMailImport(m_services.database, m_services.tasks, files, target), this,
             [this](const Result<MailReport> &report) {
                 if (report)
                     tell(*report);
                 else
                     m_services.messages.show({errorText(report.error()), Tone::Danger, {}, {}, report.error().detail});
             });
}

void MailFileDesk::tell(const MailReport &report)
{
    if (!report.faults.isEmpty()) {
        const MailFault &first = report.faults.first();
        m_services.messages.show({tr("%n message(s) could not be read.", "", static_cast<int>(report.faults.size())) + u' ' +
                                      errorText(first.error),
                                  Tone::Danger,
                                  {},
                                  {},
                                  first.source + u' ' + first.error.detail,
                                  std::chrono::seconds(0)});
    } else if (report.fates.value(MailFate::Uncertain) > 0) {
        showUndecided();
    } else {
        const TicketId ticket = report.lines.isEmpty() ? TicketId{} : report.lines.last().taken.ticket;
        Message message{MailTexts::came(report), Tone::Good, {}, {}, {}};
        if (ticket.isValid()) {
            message.actionText = tr("Show");
            message.action = [self = QPointer(this), ticket] {
                if (self)
                    Q_EMIT self->ticketRequested(ticket);
            };
        }
        m_services.messages.show(message);
    }
}

void MailFileDesk::takeDropsOn(QWidget &widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

void MailFileDesk::showUndecided()
{
    if (auto *open = m_services.window.findChild<UndecidedDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new UndecidedDialog(m_services.database, m_services.mail, m_services.commands, m_services.formatting,
                                       &m_services.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

bool MailFileDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool drops = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                       event->type() == QEvent::Drop;
    if (!drops)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = filesOf(*drop->mimeData());
    if (!areMails(files))
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction); // the file itself stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop)
        take(files);
    return true;
}

} // namespace regulars
