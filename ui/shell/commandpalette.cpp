// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/searchfield.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

namespace regulars {

namespace {

constexpr int leastWidth = 560;
constexpr int mostHeight = 520;

} // namespace

CommandPalette::CommandPalette(const QString &placeholder, QWidget *window)
    : QWidget(window), m_model(new PaletteModel(this))
{
    createWidgets(placeholder);
    connect(m_field, &SearchField::searchChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    m_field->installEventFilter(this);
    setAccessibleName(tr("Search and commands"));
    hide();
}

void CommandPalette::createWidgets(const QString &placeholder)
{
    m_field = new SearchField(placeholder, this);
    m_field->setDelay(0);
    m_list = new QListView(this);
    prepareListView(m_list);
    m_list->setUniformItemSizes(false);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_hint = new TextLabel(tr("Nothing found"), FontRole::Body, ColourRole::Muted, this);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMinimumHeight(64);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_field);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
}

void CommandPalette::addProvider(PaletteProvider *provider, int wantedGroup)
{
    const int group = wantedGroup >= 0 ? wantedGroup : static_cast<int>(m_providers.size());
    m_providers.push_back(provider);
    connect(provider, &PaletteProvider::found, this,
            [this, provider, group](quint64 generation, const QList<PaletteResult> &results) {
                if (generation != m_generation)
                    return;
                const int row = m_list->currentIndex().row();
                m_model->setGroup(group, provider->heading(), results);
                select(m_moved && row < m_model->rowCount() ? row : m_model->nextResult(-1, 1));
                fitHeight();
            });
}

void CommandPalette::openAt(const QRect &place)
{
    QRect wanted = place.adjusted(-space::s, -space::s, space::s, 0);
    wanted.setWidth(std::max(wanted.width(), std::min(leastWidth, parentWidget()->width() - 2 * space::l)));
    if (layoutDirection() == Qt::RightToLeft)
        wanted.moveRight(place.right() + space::s);
    setGeometry(wanted);
    m_field->clear();
    if (isHidden())
        m_before = QApplication::focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    search({});
    qApp->installEventFilter(this);
}

void CommandPalette::close()
{
    if (isHidden())
        return;
    ++m_generation; // nothing that is still under way is wanted any more
    qApp->removeEventFilter(this);
    const QWidget *focused = QApplication::focusWidget();
    if (m_before && focused && isAncestorOf(focused))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

void CommandPalette::search(const QString &text)
{
    ++m_generation;
    m_moved = false;
    for (PaletteProvider *provider : m_providers)
        provider->find(text.trimmed(), m_generation);
    fitHeight();
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(m_model->result(index) ? index : QModelIndex());
    m_list->scrollTo(index);
}

void CommandPalette::fitHeight()
{
    int rows = 0;
    for (int row = 0; row < m_model->rowCount() && rows < mostHeight; ++row)
        rows += m_list->sizeHintForRow(row);
    const bool found = m_model->rowCount() > 0;
    m_list->setVisible(found);
    m_hint->setVisible(!found);
    const int room = parentWidget()->height() - y() - space::l;
    const int content = found ? rows + space::xs : m_hint->minimumHeight();
    resize(width(), std::min({2 * space::s + space::xs + extent::control + content, mostHeight, room}));
}

void CommandPalette::run(const QModelIndex &index)
{
    const PaletteResult *result = m_model->result(index);
    if (!result)
        return;
    const std::function<void()> chosen = result->run;
    close();
    if (chosen)
        chosen();
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_moved = true;
        select(m_model->nextResult(m_list->currentIndex().row(), key == Qt::Key_Down ? 1 : -1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget))
            close();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::card + 2, theme.colour(ColourRole::Surface),
                             theme.colour(ColourRole::Border));
}

} // namespace regulars
