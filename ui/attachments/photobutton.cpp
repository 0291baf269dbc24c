// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/attachments/photobutton.h"

#include "models/attachments/photoview.h"
#include "models/base/whendone.h"
#include "ui/attachments/photofile.h"
#include "ui/base/avatar.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The one file that is dragged, when its name is a picture's; any other is for the record.
QString pictureOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    const QMimeType type = QMimeDatabase().mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    return type.name().startsWith("image/"_L1) ? file : QString();
}

} // namespace

PhotoButton::PhotoButton(int diameter, QWidget *parent) : QAbstractButton(parent)
{
    setFixedSize(diameter, diameter);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractButton::clicked, this, &PhotoButton::showMenu);
}

void PhotoButton::setMenu(QMenu *menu)
{
    m_menu = menu;
    setFocusPolicy(menu != nullptr ? Qt::TabFocus : Qt::NoFocus);
    setCursor(menu != nullptr ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAcceptDrops(menu != nullptr);
    setAttribute(Qt::WA_Hover, menu != nullptr);
}

void PhotoButton::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    setAccessibleName(tr("Photo of %1").arg(name));
    update();
}

void PhotoButton::setPhoto(const CustomerPhoto &photo)
{
    if (photo.hash == m_hash)
        return;
    m_hash = photo.hash;
    m_picture = {};
    update();
    if (photo.content.isEmpty())
        return;
    const int pixels = qRound(width() * devicePixelRatioF());
    whenDone(QtConcurrent::run(squareOf, photo.content, pixels), this,
             [this, hash = photo.hash](const Result<QImage> &square) {
                 if (!square || hash != m_hash)
                     return;
                 m_picture = QPixmap::fromImage(*square);
                 update();
             });
}

void PhotoButton::showMenu()
{
    if (m_menu != nullptr)
        popupBelow(m_menu, this);
}

void PhotoButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        paintAvatar(&painter, theme, rect(), m_name);
    } else {
        QPainterPath circle;
        circle.addEllipse(QRectF(rect()));
        painter.setClipPath(circle);
        painter.drawPixmap(rect(), m_picture);
        painter.setClipping(false);
    }
    if (hasFocus() || (underMouse() && m_menu != nullptr)) {
        const QColor ring = theme.colour(hasFocus() ? ColourRole::Accent : ColourRole::Border);
        StylePainter::roundedBox(&painter, rect(), height() / 2.0, Qt::transparent, ring, extent::focusRing);
    }
}

void PhotoButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        showMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void PhotoButton::dragEnterEvent(QDragEnterEvent *event)
{
    if (pictureOf(event->mimeData()).isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction); // the file itself stays where it is
    event->accept();
}

void PhotoButton::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT fileDropped(pictureOf(event->mimeData()));
}

} // namespace regulars
