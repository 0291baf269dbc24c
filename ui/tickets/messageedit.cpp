// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/messageedit.h"

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

namespace regulars {

QStringList localFilesOf(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool MessageEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !localFilesOf(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void MessageEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFilesOf(*source);
    if (files.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else if (!isReadOnly())
        Q_EMIT filesGiven(files);
}

// Files go on to the composer: they are copied, whatever the program they come from proposes.
void MessageEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFilesOf(*event->mimeData()).isEmpty())
        QPlainTextEdit::dragEnterEvent(event);
    else
        event->ignore();
}

void MessageEdit::dragMoveEvent(QDragMoveEvent *event)
{
    if (localFilesOf(*event->mimeData()).isEmpty())
        QPlainTextEdit::dragMoveEvent(event);
    else
        event->ignore();
}

void MessageEdit::dropEvent(QDropEvent *event)
{
    if (localFilesOf(*event->mimeData()).isEmpty())
        QPlainTextEdit::dropEvent(event);
    else
        event->ignore();
}

} // namespace regulars
