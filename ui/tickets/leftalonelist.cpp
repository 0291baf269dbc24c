// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/leftalonelist.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

namespace {

constexpr qsizetype mostNamed = 8;

} // namespace

LeftAloneList::LeftAloneList(QWidget *parent)
    : QWidget(parent),
      m_head(new TextLabel({}, FontRole::SmallStrong, ColourRole::Amber, this)),
      m_lines(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (TextLabel *label : {m_head, m_lines}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    hide();
}

void LeftAloneList::setEntries(const QList<Entry> &entries)
{
    m_empty = entries.isEmpty();
    QStringList lines;
    for (const Entry &entry : entries.first(std::min(mostNamed, entries.size())))
        lines += tr("%1 %2: %3", "number and subject of a ticket, why it is left alone")
                     .arg(TicketTexts::number(entry.number), entry.subject, entry.reason);
    if (entries.size() > mostNamed)
        lines += tr("and %n more", "", static_cast<int>(entries.size() - mostNamed));
    m_head->setText(tr("%n ticket(s) are left alone:", "", static_cast<int>(entries.size())));
    m_lines->setText(lines.join(u'\n'));
    setVisible(!m_empty);
}

QStringList LeftAloneList::sentences() const
{
    return m_empty ? QStringList() : QStringList{m_head->text(), m_lines->text()};
}

} // namespace regulars
