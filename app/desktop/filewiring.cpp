// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/filewiring.h"

#include "ui/attachments/photodesk.h"
#include "ui/mail/mailfiledesk.h"
#include "ui/shell/formdesk.h"

#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QWidget>

namespace regulars {

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
    QObject::connect(files, &FileDesk::copied, files,
                     [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    auto *photos = new PhotoDesk(services, &services.window);
    QObject::connect(&forms, &FormDesk::photoRequested, photos, &PhotoDesk::choose);
    QObject::connect(&forms, &FormDesk::photoPasteRequested, photos, &PhotoDesk::paste);
    QObject::connect(&forms, &FormDesk::photoRemovalRequested, photos, &PhotoDesk::remove);
}

} // namespace regulars
