// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaysection.h"

#include "ui/base/clearlayout.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

TodaySection::TodaySection(const QString &title, const QString &hint, const QString &empty, QWidget *parent)
    : Card(title, parent), m_layout(new QVBoxLayout), m_empty(new TextLabel(empty, FontRole::Body, ColourRole::Muted, this))
{
    setHint(hint);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(space::l, space::s, space::l, space::s);
    m_layout->setSpacing(0);
    QLayoutItem *header = body()->takeAt(0);
    body()->setContentsMargins(1, space::m, 1, space::xs);
    body()->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space::l, 0, space::l, space::s);
    top->addWidget(header->widget());
    delete header;
    body()->addLayout(top);
    body()->addWidget(new Separator(this));
    body()->addWidget(m_empty);
    body()->addLayout(m_layout);
    showEmpty();
}

void TodaySection::setLines(const QList<TodayLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QString focused;
    int place = -1;
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->hasFocus()) {
            focused = m_rows.at(i)->key();
            place = i;
        }
    }
    clearLayout(m_layout);
    m_rows.clear();
    for (const TodayLine &line : lines)
        addRow(line);
    showEmpty();
    if (place < 0)
        return;
    for (TodayRow *row : std::as_const(m_rows)) {
        if (row->key() == focused) {
            row->setFocus();
            return;
        }
    }
    if (m_rows.isEmpty())
        Q_EMIT focusLost();
    else
        m_rows.at(std::min<qsizetype>(place, m_rows.size() - 1))->setFocus();
}

void TodaySection::showEmpty()
{
    m_empty->setVisible(m_lines.isEmpty() && !m_empty->text().isEmpty());
    setVisible(!m_lines.isEmpty() || !m_empty->text().isEmpty());
}

void TodaySection::addRow(const TodayLine &line)
{
    if (!m_rows.isEmpty())
        m_layout->addWidget(new Separator(this));
    auto *row = new TodayRow(line, this);
    connect(row, &TodayRow::actionChosen, this,
            [this, row](const QString &action) { Q_EMIT actionChosen(row->key(), action, row); });
    m_layout->addWidget(row);
    row->show();
    m_rows += row;
}

} // namespace regulars
