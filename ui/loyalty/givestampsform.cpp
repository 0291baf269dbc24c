// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/givestampsform.h"

#include "core/loyalty/stampbook.h"
#include "ui/base/formbinder.h"
#include "ui/customers/customertexts.h"
#include "ui/loyalty/stamptexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

GiveStampsForm::GiveStampsForm(CustomerId customer, const QString &customerName, const QList<MemberStamps> &cards,
                               QWidget *parent)
    : DeskForm(tr("Give stamps to %1", "a customer").arg(CustomerTexts::name(customerName)), parent), m_customer(customer)
{
    QList<std::pair<QVariant, QString>> entries;
    for (const MemberStamps &stamps : cards)
        entries.append({stamps.card.id.value, StampTexts::progress(stamps)});
    form()->addChoice(u"card"_s, tr("Stamp card"), entries);
    form()->beginRow();
    form()->addChoice(u"direction"_s, tr("What to do"), {{1, tr("Give")}, {-1, tr("Take away")}});
    form()->addWhole(u"stamps"_s, tr("So many stamps"), 1, mostStamps).setRequired();
    form()->addLongText(u"note"_s, tr("What it was about"), static_cast<int>(longestStampNote)).setRequired();
    form()->setValue(u"stamps"_s, qint64(1));
    form()->markClean();
    setSaveText(tr("Stamp"));
    resize(560, 420);
    form()->field(u"note"_s).editor()->setFocus();
}

GiveStamps GiveStampsForm::entered() const
{
    GiveStamps gift;
    gift.customer = m_customer;
    gift.card = StampCardId{form()->value<qint64>(u"card"_s)};
    gift.stamps = form()->field(u"stamps"_s).value().toInt() * form()->value<int>(u"direction"_s);
    gift.note = form()->value<QString>(u"note"_s);
    return gift;
}

void GiveStampsForm::save()
{
    const GiveStamps gift = entered();
    if (accepts({}))
        Q_EMIT submitted(gift);
}

} // namespace regulars
