// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/filewiring.h"

#include "ui/attachments/photodesk.h"
#include "ui/mail/mailfiledesk.h"
#include "ui/shell/formdesk.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

/// Whoever shows such files on this computer shows the copy.
void showCopies(FileDesk &files)
{
    QObject::connect(&files, &FileDesk::copied, &files,
                     [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

} // namespace

void wireFiles(const FileServices &services, FormDesk &forms, std::function<void(CustomerId, const QStringList &)> takeMails)
{
    auto *files = new FileDesk(services, &services.window);
    QObject::connect(&forms, &FormDesk::attachRequested, files,
                     [files, takeMails = std::move(takeMails)](CustomerId customer, const QStringList &given) {
                         if (MailFileDesk::areMails(given))
                             takeMails(customer, given);
                         else
                             files->attach(customer, given);
                     });
    QObject::connect(&forms, &FormDesk::fileRequested, files, &FileDesk::open);
    QObject::connect(&forms, &FormDesk::fileCopyRequested, files, &FileDesk::saveAs);
    showCopies(*files);
    auto *photos = new PhotoDesk(services, &services.window);
    QObject::connect(&forms, &FormDesk::photoRequested, photos, &PhotoDesk::choose);
    QObject::connect(&forms, &FormDesk::photoPasteRequested, photos, &PhotoDesk::paste);
    QObject::connect(&forms, &FormDesk::photoRemovalRequested, photos, &PhotoDesk::remove);
}

void wireFiles(FileDesk &files, TicketsPage &page)
{
    const ConversationView *conversation = page.pane()->conversation();
    QObject::connect(conversation, &ConversationView::fileRequested, &files, &FileDesk::show);
    QObject::connect(conversation, &ConversationView::fileCopyRequested, &files, &FileDesk::save);
    ReplyComposer *composer = page.pane()->composer();
    QObject::connect(composer, &ReplyComposer::attachRequested, &files, [&files, composer] {
        files.choose(composer, [composer](const QString &file) { Q_EMIT composer->filesGiven({file}); });
    });
    showCopies(files);
}

} // namespace regulars
