// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/customersegmentscard.h"

#include "ui/base/clearlayout.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmenttexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

CustomerSegmentsCard::CustomerSegmentsCard(SegmentDesk &desk, QWidget *parent)
    : Card(tr("Segments"), parent),
      m_desk(desk),
      m_view(new CustomerSegmentsView(desk.services().database, this)),
      m_chips(new QWidget(this)),
      m_addButton(new QPushButton(tr("Add…"), this))
{
    (new FlowLayout(m_chips, space::xs))->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_chips);
    m_addButton->setObjectName(u"add_to_segment"_s);
    m_addButton->setAccessibleName(tr("Add this customer to a segment"));
    setButtonLook(m_addButton, ButtonVariant::Secondary, ButtonSize::Small);
    m_add = new QMenu(m_addButton);
    m_addButton->setMenu(m_add);
    connect(m_add, &QMenu::aboutToShow, this, [this] {
        m_add->clear();
        m_desk.fillAddMenu(*m_add, {m_view->key()});
    });
    addHeaderWidget(m_addButton);
    connect(m_view, &CustomerSegmentsView::changed, this, &CustomerSegmentsCard::refresh);
    connect(&m_desk, &SegmentDesk::changed, this, &CustomerSegmentsCard::refresh);
    refresh();
}

void CustomerSegmentsCard::setCustomer(CustomerId customer)
{
    m_view->show(customer);
    refresh();
}

void CustomerSegmentsCard::refresh()
{
    clearLayout(m_chips->layout());
    m_names.clear();
    const bool hasSegments = m_desk.list().value() && !m_desk.list().value()->isEmpty();
    setVisible(m_view->value() && hasSegments);
    m_addButton->setEnabled(m_view->value() && m_desk.mayEdit());
    if (!m_view->value())
        return;
    for (const CustomerSegment &segment : *m_view->value())
        addSegment(segment);
    if (m_names.isEmpty())
        m_chips->layout()->addWidget(new TextLabel(tr("In no segment."), FontRole::Small, ColourRole::Muted, m_chips));
}

void CustomerSegmentsCard::addSegment(const CustomerSegment &segment)
{
    const Formatting &formatting = m_desk.services().formatting;
    auto *button = new QPushButton(QString(segment.name).replace(u'&', u"&&"_s), m_chips);
    button->setObjectName(u"segment_%1"_s.arg(segment.segment.value));
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    button->setToolTip(
        tr("%1, since %2", "the kind of a segment, a day")
            .arg(SegmentTexts::kind(segment.kind).text, formatting.shortDate(formatting.calendar().date(segment.since))));
    auto *menu = new QMenu(button);
    connect(menu->addAction(tr("Show segment")), &QAction::triggered, &m_desk,
            [this, id = segment.segment] { Q_EMIT m_desk.segmentRequested(id); });
    connect(menu->addAction(tr("Why…")), &QAction::triggered, &m_desk,
            [this, id = segment.segment] { m_desk.explain(id, m_view->key()); });
    if (segment.kind == SegmentKind::Static) {
        QAction *leave = menu->addAction(tr("Take out"));
        leave->setEnabled(m_desk.mayEdit());
        connect(leave, &QAction::triggered, &m_desk, [this, id = segment.segment] { m_desk.unpin(id, m_view->key()); });
    }
    button->setMenu(menu);
    m_chips->layout()->addWidget(button);
    m_names += segment.name;
}

} // namespace regulars
