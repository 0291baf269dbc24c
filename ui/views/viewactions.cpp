// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewactions.h"

#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/views/viewbar.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int keyedViews = 9;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ViewActions)
};

QAction *keyAction(ActionRegistry &registry, const Formatting &formatting, int place)
{
    const QString id = u"views.view%1"_s.arg(place + 1);
    if (QAction *known = registry.action(id))
        return known;
    return registry.add({id, Words::tr("Views of the list that is shown"),
                         Words::tr("View %1").arg(formatting.number(place + 1)),
                         Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + place), IconName::Filter, false});
}

} // namespace

void registerViewActions(ActionRegistry &registry, const Formatting &formatting, const QString &list, const QString &group,
                         ViewBar *bar, QWidget *page)
{
    for (int place = 0; place < keyedViews; ++place) {
        QAction *action = keyAction(registry, formatting, place);
        QObject::connect(action, &QAction::triggered, bar, [bar, page, place] {
            if (page->isVisible())
                bar->chooseAt(place);
        });
        page->addAction(action); // its keys work while the page is shown
    }
    QAction *save = registry.add(
        {list + u".saveView"_s, group, Words::tr("Save this list as a view…"), {}, IconName::Filter});
    QObject::connect(save, &QAction::triggered, bar, &ViewBar::saveAs);
    QAction *arrange = registry.add(
        {list + u".arrangeViews"_s, group, Words::tr("Rename, order and remove views…"), {}, IconName::Filter});
    QObject::connect(arrange, &QAction::triggered, bar, &ViewBar::arrange);
}

} // namespace regulars
