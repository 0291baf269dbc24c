// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/slicechooser.h"

#include "models/metrics/slicechoicesview.h"
#include "ui/metrics/slicetexts.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array parts = {SliceKind::Tier, SliceKind::View,    SliceKind::Segment,
                              SliceKind::Tag,  SliceKind::Channel, SliceKind::Category};
constexpr int widestText = 140;        ///< the whole name stands in the strip below
constexpr qsizetype mostChoices = 200; ///< a menu is no list: the rest is found by a view

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SliceChooser::SliceChooser(Database &database, QWidget *parent)
    : QPushButton(parent), m_choices(new SliceChoicesView(database, this)), m_menu(new QMenu(this))
{
    setObjectName(u"slice"_s);
    for (const SliceKind part : parts) {
        auto *menu = new QMenu(SliceTexts::kind(part), m_menu);
        menu->setObjectName(u"slice_"_s + nameOf(part));
        m_parts += menu;
    }
    setMenu(m_menu);
    setSlice({});
    connect(m_choices, &SliceChoicesView::changed, this, &SliceChooser::fill);
    connect(m_menu, &QMenu::aboutToShow, m_choices, &SliceChoicesView::refresh);
}

void SliceChooser::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    m_choices->show({true});
}

void SliceChooser::setSlice(const DashboardSlice &slice)
{
    if (!text().isEmpty() && slice == m_slice && slice.name == m_slice.name)
        return; // the menu may be open
    m_slice = slice;
    const QString label = SliceTexts::label(slice);
    setText(withoutMnemonic(fontMetrics().elidedText(label, Qt::ElideRight, widestText)));
    setAccessibleName(tr("Part of the shop: %1").arg(label));
    setToolTip(slice.isWhole() ? tr("Show the figures of a part of the shop")
                               : label + u'\n' + SliceTexts::meaning(slice.kind));
    fill();
}

void SliceChooser::addChoice(QMenu *menu, const DashboardSlice &slice)
{
    QAction *choice = menu->addAction(withoutMnemonic(slice.isWhole() ? SliceTexts::label(slice) : SliceTexts::name(slice)));
    choice->setCheckable(true);
    choice->setChecked(slice == m_slice);
    connect(choice, &QAction::triggered, this, [this, slice] { Q_EMIT sliceChosen(slice); });
}

// The sub menus stay the same, so that one may be open while its choices are read again.
void SliceChooser::fill()
{
    static const SliceChoices nothing;
    const SliceChoices &choices = m_choices->value() ? *m_choices->value() : nothing;
    if (m_menu->isEmpty()) {
        addChoice(m_menu, {});
        m_menu->addSeparator();
        for (QMenu *part : std::as_const(m_parts))
            m_menu->addMenu(part);
    }
    m_menu->actions().constFirst()->setChecked(m_slice.isWhole());
    for (size_t i = 0; i < parts.size(); ++i) {
        QMenu *menu = m_parts[qsizetype(i)];
        menu->clear();
        for (const DashboardSlice &slice : choices.of(parts[i]).mid(0, mostChoices))
            addChoice(menu, slice);
        menu->menuAction()->setEnabled(!menu->isEmpty());
    }
}

} // namespace regulars
