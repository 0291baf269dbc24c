// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/readwhileseen.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace regulars {

namespace {

class SeenWatcher final : public QObject
{
public:
    SeenWatcher(QObject &context, std::function<void(bool)> seen) : QObject(&context), m_seen(std::move(seen)) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
            m_seen(event->type() == QEvent::Show);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void(bool)> m_seen;
};

} // namespace

void watchSeen(QWidget &widget, QObject &context, std::function<void(bool)> seen)
{
    seen(widget.isVisible());
    widget.installEventFilter(new SeenWatcher(context, std::move(seen)));
}

} // namespace regulars
