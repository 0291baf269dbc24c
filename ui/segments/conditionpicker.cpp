// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/conditionpicker.h"

#include "core/base/textfolding.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr QSize pickerSize(340, 420); // pixels

} // namespace

ConditionPicker::ConditionPicker(const QList<ConditionChoice> &choices, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_choices(choices),
      m_line(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new TextLabel(tr("Nothing of that name can be asked."), FontRole::Body, ColourRole::Muted, this))
{
    setObjectName(u"condition_picker"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(u"condition_line"_s);
    m_line->setPlaceholderText(tr("Find a condition"));
    m_line->setAccessibleName(tr("Find a condition"));
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Conditions"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_line);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &ConditionPicker::find);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { pick(m_list->row(item)); });
    find({});
}

void ConditionPicker::openBelow(const QWidget *button)
{
    resize(pickerSize);
    const QRect room = button->screen()->availableGeometry();
    const int x = button->layoutDirection() == Qt::RightToLeft ? button->width() - width() : 0;
    QPoint place = button->mapToGlobal(QPoint(x, button->height() + 2));
    if (place.y() + height() > room.bottom()) // no room below
        place.setY(std::max(room.top(), button->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
    m_line->setFocus();
}

void ConditionPicker::addSection(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont font = m_list->font();
    font.setBold(true);
    item->setFont(font);
}

void ConditionPicker::find(const QString &typed)
{
    const QString fold = folded(typed);
    m_list->clear();
    QString section;
    for (qsizetype place = 0; place < m_choices.size(); ++place) {
        const ConditionChoice &choice = m_choices[place];
        if (!folded(choice.text).contains(fold) && !folded(choice.section).contains(fold))
            continue;
        if (choice.section != section)
            addSection(choice.section);
        section = choice.section;
        auto *item = new QListWidgetItem(choice.text, m_list);
        item->setData(placeRole, place);
        if (!m_list->currentItem())
            m_list->setCurrentItem(item);
    }
    m_nothing->setVisible(m_list->count() == 0);
}

void ConditionPicker::step(int by)
{
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && !m_list->item(row)->data(placeRole).isValid())
        row += by < 0 ? -1 : 1;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void ConditionPicker::pick(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !item->data(placeRole).isValid())
        return;
    const SegmentRule condition = m_choices[item->data(placeRole).toInt()].condition;
    close();
    Q_EMIT chosen(condition);
}

bool ConditionPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace regulars
