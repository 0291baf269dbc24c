// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/photodesk.h"

#include "models/attachments/attachmentcommands.h"
#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "ui/attachments/photofile.h"
#include "ui/base/dialogs.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QPointer>
#include <QtCore/QStandardPaths>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QWidget>

namespace regulars {

void PhotoDesk::choose(CustomerId customer, const QString &file)
{
    if (!file.isEmpty()) {
        make(customer, [file] { return readPhoto(file); });
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    m_services.dialogs.openFile(
        &m_services.window,
        {tr("Choose a photo"), tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp);;All files (*)"), folder, {}},
        [self = QPointer(this), customer](const QString &chosen) {
            if (self && !chosen.isEmpty())
                self->choose(customer, chosen);
        });
}

void PhotoDesk::paste(CustomerId customer)
{
    make(customer, [image = QGuiApplication::clipboard()->image()] { return photoFrom(image); });
}

void PhotoDesk::remove(CustomerId customer)
{
    m_services.commands.run(RemovePhoto{customer});
}

void PhotoDesk::make(CustomerId customer, const Making &making)
{
    whenDone(QtConcurrent::run(making), this, [this, customer](const Result<NewFile> &photo) {
        if (photo)
            m_services.commands.run(SetPhoto{customer, *photo});
        else
            fail(photo.error());
    });
}

void PhotoDesk::fail(const Error &error)
{
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

} // namespace regulars
