// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/arrangedialog.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int listWidth = 250;
constexpr int linesSeen = 10; ///< the others are scrolled to

} // namespace

ArrangeList::ArrangeList(const QString &name, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(name);
    prepareListView(this);
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ArrangeList::add(int id, const QString &text, bool shown)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint({listWidth, extent::control});
}

int ArrangeList::idAt(int row) const
{
    return item(row)->data(Qt::UserRole).toInt();
}

bool ArrangeList::isShown(int row) const
{
    return item(row)->checkState() == Qt::Checked;
}

void ArrangeList::moveChosen(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

void ArrangeList::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    if (event->modifiers() == Qt::AltModifier && (up || event->key() == Qt::Key_Down))
        moveChosen(up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

ArrangeDialog::ArrangeDialog(const DashboardLayout &layout, QWidget *parent)
    : QDialog(parent),
      m_figures(new ArrangeList(tr("Figures"), this)),
      m_cards(new ArrangeList(tr("Charts"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Arrange the dashboard"));
    m_figures->setObjectName(u"arrange_figures"_s);
    m_cards->setObjectName(u"arrange_cards"_s);
    m_save->setObjectName(u"save_arrangement"_s);
    layOut();
    fill(layout);
    for (ArrangeList *list : {m_figures, m_cards})
        connect(list, &QListWidget::itemChanged, this, &ArrangeDialog::check);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(arranged());
        accept();
    });
    connect(this, &QDialog::finished, this, &QObject::deleteLater);
    m_figures->setFocus();
}

void ArrangeDialog::layOut()
{
    auto *lists = new QHBoxLayout;
    lists->setSpacing(space::l);
    for (ArrangeList *list : {m_figures, m_cards}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::s);
        column->addWidget(new TextLabel(list->accessibleName(), FontRole::Strong, ColourRole::Text, this));
        column->addWidget(list);
        list->setMinimumWidth(listWidth);
        list->setMinimumHeight(linesSeen * extent::control + space::s);
        lists->addLayout(column);
    }
    auto *hint = new TextLabel(tr("What is checked is shown, in this order. Drag a line, or move it with Alt+Up and "
                                  "Alt+Down. It holds for you on this computer."),
                               FontRole::Small, ColourRole::Muted, this);
    hint->setWordWrap(true);
    auto *usual = new QPushButton(tr("Restore the usual"), this);
    usual->setObjectName(u"usual_arrangement"_s);
    usual->setAutoDefault(false);
    connect(usual, &QPushButton::clicked, this, [this] { fill(DashboardLayout::usual()); });
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setButtonLook(m_save, ButtonVariant::Primary);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(usual);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(hint);
    layout->addLayout(lists);
    layout->addLayout(buttons);
}

void ArrangeDialog::fill(const DashboardLayout &layout)
{
    m_figures->clear();
    for (const auto &each : layout.figures)
        m_figures->add(int(each.part), DashboardTexts::name(each.part), each.shown);
    m_cards->clear();
    for (const auto &each : layout.cards)
        m_cards->add(int(each.part), DashboardTexts::name(each.part), each.shown);
    m_figures->setCurrentRow(0);
    m_cards->setCurrentRow(0);
    check();
}

DashboardLayout ArrangeDialog::arranged() const
{
    DashboardLayout layout;
    for (int row = 0; row < m_figures->count(); ++row)
        layout.figures.append({DashboardTexts::Figure(m_figures->idAt(row)), m_figures->isShown(row)});
    for (int row = 0; row < m_cards->count(); ++row)
        layout.cards.append({DashboardCard(m_cards->idAt(row)), m_cards->isShown(row)});
    return layout;
}

void ArrangeDialog::check()
{
    m_save->setEnabled(!arranged().showsNothing());
}

} // namespace regulars
