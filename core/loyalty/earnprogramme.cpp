// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnprogramme.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snapshotIdLength = 32;

QJsonObject jsonOf(const EarnBasis &basis)
{
    return {{u"net_of_tax"_s, basis.netOfTax},
            {u"before_discounts"_s, basis.beforeDiscounts},
            {u"counts_shipping"_s, basis.countsShipping},
            {u"counts_paid_with_points"_s, basis.countsPaidWithPoints},
            {u"counts_paid_with_vouchers"_s, basis.countsPaidWithVouchers},
            {u"scope"_s, toJson(basis.scope)}};
}

EarnBasis basisOf(const QJsonObject &json)
{
    EarnBasis basis;
    basis.netOfTax = json.value("net_of_tax"_L1).toBool(basis.netOfTax);
    basis.beforeDiscounts = json.value("before_discounts"_L1).toBool(basis.beforeDiscounts);
    basis.countsShipping = json.value("counts_shipping"_L1).toBool(basis.countsShipping);
    basis.countsPaidWithPoints = json.value("counts_paid_with_points"_L1).toBool(basis.countsPaidWithPoints);
    basis.countsPaidWithVouchers = json.value("counts_paid_with_vouchers"_L1).toBool(basis.countsPaidWithVouchers);
    basis.scope = earnScopeOf(json.value("scope"_L1).toObject());
    return basis;
}

/// QJsonObject sorts its keys, so the same content is the same text.
QString idOf(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray digits = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(digits.left(snapshotIdLength));
}

} // namespace

QList<Error> validate(const EarnProgramme &programme)
{
    QList<Error> faults = validate(programme.limits);
    for (int i = 0; i < programme.rules.size(); ++i) {
        for (Error fault : validate(programme.rules[i])) {
            fault.args.insert(u"index"_s, i);
            fault.args.insert(u"name"_s, programme.rules[i].name);
            faults += fault;
        }
    }
    return faults;
}

QJsonObject toJson(const EarnProgramme &programme)
{
    QJsonArray rules;
    for (const EarnRule &rule : programme.rules)
        rules.append(toJson(rule));
    QJsonArray tiers;
    for (const Tier &tier : programme.tiers)
        tiers.append(toJson(tier));
    return {{u"basis"_s, jsonOf(programme.basis)},       {u"rounding"_s, nameOf(programme.rounding)},
            {u"stacking"_s, nameOf(programme.stacking)}, {u"rules"_s, rules},
            {u"limits"_s, toJson(programme.limits)},     {u"tiers"_s, tiers}};
}

EarnProgramme earnProgrammeOf(const QJsonObject &json)
{
    EarnProgramme programme;
    programme.basis = basisOf(json.value("basis"_L1).toObject());
    programme.rounding = valueOf<EarnRounding>(json.value("rounding"_L1).toString());
    if (const QString stacking = json.value("stacking"_L1).toString(); !stacking.isEmpty())
        programme.stacking = valueOf<EarnStacking>(stacking);
    for (const auto &rule : json.value("rules"_L1).toArray())
        programme.rules += earnRuleOf(rule.toObject());
    std::stable_sort(programme.rules.begin(), programme.rules.end(),
                     [](const EarnRule &a, const EarnRule &b) { return a.position < b.position; });
    programme.limits = earnLimitsOf(json.value("limits"_L1).toArray());
    for (const auto &tier : json.value("tiers"_L1).toArray())
        programme.tiers += tierOf(tier.toObject());
    return programme;
}

EarnSnapshot snapshotOf(const EarnProgramme &programme)
{
    const QJsonObject json = toJson(programme);
    return {idOf(json), json, earnProgrammeOf(json)};
}

Result<EarnSnapshot> readSnapshot(const QString &id, const QJsonObject &json)
{
    if (idOf(json) != id)
        return tl::unexpected(invalidField(u"snapshot"_s, u"not_the_same"_s));
    return EarnSnapshot{id, json, earnProgrammeOf(json)};
}

} // namespace regulars
