// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/drivercard.h"

#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/drivers/drivertable.h"
#include "ui/drivers/drivertexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

DriverCard::DriverCard(const QString &title, const QList<Part> &parts, const Formatting &formatting, QWidget *parent)
    : Card(title, parent),
      m_parts(parts),
      m_formatting(formatting),
      m_table(new DriverTable(title, formatting, this)),
      m_empty(
          new EmptyState(IconName::Dashboard, tr("Not enough to compare yet"),
                         tr("Needed are %Ln customer(s) with it and as many without it, whose purchase lies %1 days back.",
                            "", int(fewestCompared))
                             .arg(secondOrderDays),
                         this)),
      m_stack(new QStackedWidget(this)),
      m_definition(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_tooFew(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    if (parts.size() > 1) {
        m_segments = new SegmentedControl(this);
        m_segments->setAccessibleName(title);
        for (const Part &part : parts)
            m_segments->addSegment(part.name);
        addHeaderWidget(m_segments);
        connect(m_segments, &SegmentedControl::currentIndexChanged, this, &DriverCard::showPart);
    }
    m_definition->setWordWrap(true);
    m_tooFew->setWordWrap(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_definition);
    body()->addWidget(m_stack);
    body()->addWidget(m_tooFew);
    connect(m_table, &DriverTable::peopleRequested, this, &DriverCard::peopleRequested);
}

void DriverCard::show(const Drivers &drivers)
{
    m_drivers = drivers;
    showPart();
}

void DriverCard::showPart()
{
    const Part &part = m_parts[m_segments ? m_segments->currentIndex() : 0];
    QList<Driver> shown;
    QStringList definitions;
    qint64 tooFew = 0;
    for (const DriverKind kind : part.kinds) {
        shown += m_drivers.of(kind);
        definitions += DriverTexts::definition(kind);
        tooFew += m_drivers.tooFew[size_t(kind)];
    }
    m_definition->setText(definitions.join(u' '));
    m_table->setDrivers(shown, m_drivers.asOf);
    m_stack->setCurrentWidget(shown.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_tooFew->setText(tr("%Ln more have too few customers to be compared.", "", int(tooFew)));
    m_tooFew->setVisible(tooFew > 0 && !shown.isEmpty());
}

} // namespace regulars
