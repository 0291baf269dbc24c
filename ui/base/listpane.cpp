// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/listpane.h"

#include "ui/base/chip.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/searchfield.h"
#include "ui/base/stylepainter.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

namespace regulars {

namespace {

/// Grey bars where rows will be. They stand still: most lists are there before one could look.
class Skeleton final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor grey = Theme::of(this).colour(ColourRole::Border);
        const auto bar = [&](QRect rect, double corner) {
            StylePainter::roundedBox(&painter, QStyle::visualRect(layoutDirection(), this->rect(), rect), corner, grey,
                                     Qt::transparent);
        };
        for (int top = 0; top + extent::listRow <= height() && top < 8 * extent::listRow; top += extent::listRow) {
            bar({space::m, top + 10, extent::avatar, extent::avatar}, extent::avatar / 2.0);
            bar({space::m + extent::avatar + 10, top + 13, width() / 3, 9}, 4);
            bar({space::m + extent::avatar + 10, top + 30, width() / 5, 8}, 4);
        }
    }
};

} // namespace

ListPane::ListPane(const QString &title, IconName icon, QAbstractItemView *view, QWidget *parent)
    : Card(title, parent), m_view(view), m_tools(new QWidget(this)), m_chips(new QWidget(this)), m_stack(new QStackedLayout)
{
    QLayoutItem *header = body()->takeAt(0);
    auto *top = new QVBoxLayout(m_tools);
    top->setContentsMargins(space::m, space::m, space::m, space::m);
    top->setSpacing(space::m);
    top->addItem(header);
    header->widget()->setParent(m_tools);
    top->addWidget(m_chips);
    new FlowLayout(m_chips, space::xs);
    m_chips->hide();

    body()->setContentsMargins(1, 1, 1, space::s);
    body()->setSpacing(0);
    body()->addWidget(m_tools);
    body()->addWidget(new Separator(this));
    body()->addLayout(m_stack, 1);
    createStates(icon);
    setState(State::Loading);
}

bool ListPane::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitTitle(width() - 2 * (space::m + 1));
    return Card::event(event);
}

void ListPane::createStates(IconName icon)
{
    m_loading = new Skeleton(this);
    m_loading->setAccessibleName(tr("Loading"));
    m_empty = new EmptyState(icon, tr("Nothing here yet"), {}, this);
    m_nothing = new EmptyState(IconName::Search, tr("Nothing found"), tr("Try fewer words or take a filter off."), this);
    connect(m_nothing->addButton(tr("Show all")), &QPushButton::clicked, this, &ListPane::filtersCleared);
    m_failed = new EmptyState(IconName::Warning, tr("This list could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, this, &ListPane::retryRequested);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_loading, m_empty, m_nothing, m_failed})
        m_stack->addWidget(page);
}

void ListPane::setView(QAbstractItemView *view)
{
    if (m_stack->indexOf(view) < 0)
        m_stack->addWidget(view);
    m_view = view;
    setState(m_state);
}

SearchField *ListPane::addSearch(const QString &placeholder)
{
    auto *field = new SearchField(placeholder, m_tools);
    static_cast<QVBoxLayout *>(m_tools->layout())->insertWidget(1, field);
    return field;
}

void ListPane::addTool(QWidget *tool)
{
    static_cast<QVBoxLayout *>(m_tools->layout())->insertWidget(1, tool);
}

void ListPane::setFilters(const QList<Filter> &filters)
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Filter &filter : filters) {
        auto *chip = new FilterChip(filter.text, m_chips);
        m_chips->layout()->addWidget(chip);
        connect(chip, &FilterChip::removed, this, [this, id = filter.id] { Q_EMIT filterRemoved(id); });
    }
    m_chips->setVisible(!filters.isEmpty());
}

void ListPane::setState(State state)
{
    m_state = state;
    const bool hasRows = m_view->model() && m_view->model()->rowCount() > 0;
    switch (state) {
    case State::Loading:
        m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_loading);
        break;
    case State::Ready:
        m_stack->setCurrentWidget(m_view);
        break;
    case State::Empty:
        m_stack->setCurrentWidget(m_empty);
        break;
    case State::NothingFound:
        m_stack->setCurrentWidget(m_nothing);
        break;
    case State::Failed:
        m_stack->setCurrentWidget(m_failed);
        break;
    }
}

void ListPane::setFailure(const Error &error)
{
    m_failed->setTexts(tr("This list could not be read"), errorText(error));
    setState(State::Failed);
}

} // namespace regulars
