// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/pinform.h"

#include "ui/base/formbinder.h"
#include "ui/base/plural.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeredit.h"
#include "ui/segments/segmenttexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int longestReason = 500;

} // namespace

PinForm::PinForm(const Segment &segment, const QList<CustomerId> &customers, Database &database, QWidget *parent)
    : DeskForm(tr("Add to “%1”", "a segment").arg(segment.name), parent),
      m_segment(segment.id),
      m_isStatic(segment.kind == SegmentKind::Static),
      m_customers(customers)
{
    if (customers.isEmpty()) {
        m_customerEdit = new CustomerEdit(database);
        addCustomer(*form(), u"customer"_s, tr("Customer"), m_customerEdit).setRequired();
    } else {
        body()->insertWidget(0, new TextLabel(tr("%Ln customer(s)", "that are chosen", pluralCount(customers.size())),
                                              FontRole::Strong, ColourRole::Text, this));
    }
    form()->beginRow();
    if (!m_isStatic)
        form()->addChoice(u"kind"_s, tr("Whatever the rule says"),
                          {{nameOf(PinKind::Always), SegmentTexts::pin(PinKind::Always)},
                           {nameOf(PinKind::Never), SegmentTexts::pin(PinKind::Never)}});
    form()->addText(u"reason"_s, tr("Why"), longestReason).setRequired(!m_isStatic);
    form()->markClean();
    setSaveText(m_isStatic ? tr("Add") : tr("Pin"));
    resize(560, 340);
    (m_customerEdit ? static_cast<QWidget *>(m_customerEdit) : form()->field(u"reason"_s).editor())->setFocus();
}

PinInSegment PinForm::entered() const
{
    PinInSegment pin;
    pin.segment = m_segment;
    pin.customers = m_customerEdit ? QList<CustomerId>{m_customerEdit->customer()} : m_customers;
    pin.kind = m_isStatic ? PinKind::Always : valueOf<PinKind>(form()->value<QString>(u"kind"_s));
    pin.reason = form()->value<QString>(u"reason"_s).trimmed();
    return pin;
}

void PinForm::save()
{
    if (accepts({}))
        Q_EMIT submitted(entered());
}

} // namespace regulars
