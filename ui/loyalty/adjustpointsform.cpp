// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/adjustpointsform.h"

#include "ui/base/formbinder.h"
#include "ui/customers/customeredit.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/pointstexts.h"

#include <QtCore/QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Those that a person may name; the others are of the ledger itself.
constexpr std::array reasons{PointsReason::Goodwill, PointsReason::Correction, PointsReason::OpeningBalance};

} // namespace

AdjustPointsForm::AdjustPointsForm(Database &database, CustomerId customer, const QString &customerName,
                                   const QString &pointName, QWidget *parent)
    : DeskForm(customer.isValid() ? tr("Adjust points of %1").arg(CustomerTexts::name(customerName)) : tr("Adjust points"),
               parent),
      m_customer(customer),
      m_key(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!customer.isValid()) {
        m_customerEdit = new CustomerEdit(database);
        addCustomer(*form(), u"customer"_s, tr("Member"), m_customerEdit).setRequired();
    }
    form()->beginRow();
    form()->addChoice(u"direction"_s, tr("What to do"), {{1, tr("Give")}, {-1, tr("Take away")}});
    addPoints(*form(), u"points"_s, PointsTexts::name(pointName)).setRequired();
    QList<std::pair<QVariant, QString>> entries;
    for (const PointsReason reason : reasons)
        entries.append({nameOf(reason), PointsTexts::reason(reason)});
    form()->addChoice(u"reason"_s, tr("Reason"), entries);
    form()->addLongText(u"note"_s, tr("What it was about"), static_cast<int>(longestPointsNote)).setRequired();
    form()->markClean();
    setSaveText(tr("Book"));
    resize(560, 440);
    (m_customerEdit ? static_cast<QWidget *>(m_customerEdit) : form()->field(u"points"_s).editor())->setFocus();
}

AdjustPoints AdjustPointsForm::entered() const
{
    AdjustPoints adjustment;
    adjustment.customer = m_customerEdit ? m_customerEdit->customer() : m_customer;
    adjustment.points = {form()->value<qint64>(u"points"_s) * form()->value<int>(u"direction"_s)};
    adjustment.reason = valueOf<PointsReason>(form()->value<QString>(u"reason"_s));
    adjustment.note = form()->value<QString>(u"note"_s);
    adjustment.key = m_key;
    return adjustment;
}

void AdjustPointsForm::save()
{
    const AdjustPoints adjustment = entered();
    QList<Error> errors;
    if (form()->value<qint64>(u"points"_s) <= 0)
        errors += invalidField(u"points"_s, u"not_positive"_s);
    if (accepts(errors))
        Q_EMIT submitted(adjustment);
}

} // namespace regulars
