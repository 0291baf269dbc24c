// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnbasisedit.h"

#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/earnlimitsedit.h"
#include "ui/loyalty/earnruletexts.h"
#include "ui/loyalty/pointsfields.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

EarnBasisEdit::EarnBasisEdit(const QStringList &categories, const EarnProgramme &programme, QWidget *parent)
    : QWidget(parent),
      m_before(programme),
      m_sentence(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_limits(new EarnLimitsEdit(tr("Limits of all rules together"), this))
{
    m_sentence->setObjectName(u"earn_basis"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_sentence);
    layout->addWidget(fields);
    m_form = new FormBinder(fields, 2);
    createFields(categories);
    fill();
    connect(m_form, &FormBinder::edited, this, &EarnBasisEdit::edited);
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
EarnBasisEdit::~EarnBasisEdit()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void EarnBasisEdit::createFields(const QStringList &categories)
{
    m_form->addChoice(u"net_of_tax"_s, tr("Prices"), {{false, tr("With tax")}, {true, tr("Without tax")}});
    m_form->addChoice(u"before_discounts"_s, tr("Discounts"),
                      {{false, tr("What is left after discounts counts")}, {true, tr("They make no difference")}});
    m_form->addCheck(u"counts_shipping"_s, tr("Shipping counts"));
    m_form->addCheck(u"counts_paid_with_points"_s, tr("What is paid with points counts"));
    m_form->addCheck(u"counts_paid_with_vouchers"_s, tr("What is paid with gift cards counts"));
    QList<std::pair<QVariant, QString>> entries;
    for (const QString &category : categories + m_before.basis.scope.exceptCategories) {
        if (!entries.contains(std::pair<QVariant, QString>(category, category)))
            entries.append({category, category});
    }
    addChoices(*m_form, u"nothing_for"_s, tr("Categories that never earn points"), entries, tr("None"));
    m_form->addChoice(u"rounding"_s, tr("Points are rounded"), choicesOf<EarnRounding>(&EarnRuleTexts::rounding));
    m_form->addChoice(u"stacking"_s, tr("When several rules hold for the same"),
                      choicesOf<EarnStacking>(&EarnRuleTexts::stacking));
    FormField &limits = m_form->addEditor(u"limits"_s, tr("Limits of all rules together, for each member"), m_limits,
                                          {[this] {
                                               QVariantList values;
                                               for (const EarnLimit &limit : m_limits->limits())
                                                   values += QVariantList{int(limit.per), limit.hundredths, limit.times};
                                               return QVariant(values);
                                           },
                                           [](const QVariant &) {}, [this] { return m_limits->check(); }});
    connect(m_limits, &EarnLimitsEdit::edited, &limits, &FormField::edited);
}

void EarnBasisEdit::fill()
{
    const EarnBasis &basis = m_before.basis;
    m_form->setValue(u"net_of_tax"_s, basis.netOfTax);
    m_form->setValue(u"before_discounts"_s, basis.beforeDiscounts);
    m_form->setValue(u"counts_shipping"_s, basis.countsShipping);
    m_form->setValue(u"counts_paid_with_points"_s, basis.countsPaidWithPoints);
    m_form->setValue(u"counts_paid_with_vouchers"_s, basis.countsPaidWithVouchers);
    QVariantList nothingFor;
    for (const QString &category : basis.scope.exceptCategories)
        nothingFor += category;
    m_form->setValue(u"nothing_for"_s, nothingFor);
    m_form->setValue(u"rounding"_s, nameOf(m_before.rounding));
    m_form->setValue(u"stacking"_s, nameOf(m_before.stacking));
    m_limits->setLimits(m_before.limits);
    m_form->clearErrors();
    m_form->markClean();
}

void EarnBasisEdit::apply(EarnProgramme &programme) const
{
    EarnBasis &basis = programme.basis;
    basis = m_before.basis;
    basis.netOfTax = m_form->value<bool>(u"net_of_tax"_s);
    basis.beforeDiscounts = m_form->value<bool>(u"before_discounts"_s);
    basis.countsShipping = m_form->value<bool>(u"counts_shipping"_s);
    basis.countsPaidWithPoints = m_form->value<bool>(u"counts_paid_with_points"_s);
    basis.countsPaidWithVouchers = m_form->value<bool>(u"counts_paid_with_vouchers"_s);
    basis.scope.exceptCategories.clear();
    for (const QVariant &category : m_form->field(u"nothing_for"_s).value().toList())
        basis.scope.exceptCategories += category.toString();
    programme.rounding = valueOf<EarnRounding>(m_form->value<QString>(u"rounding"_s));
    programme.stacking = valueOf<EarnStacking>(m_form->value<QString>(u"stacking"_s));
    programme.limits = m_limits->limits();
}

void EarnBasisEdit::showSentence(const EarnNames &names)
{
    EarnProgramme entered;
    apply(entered);
    m_sentence->setText(EarnRuleTexts::basis(entered.basis, names));
}

bool EarnBasisEdit::isDirty() const
{
    return m_form->isDirty();
}

QList<Error> EarnBasisEdit::check() const
{
    return m_form->check();
}

QList<Error> EarnBasisEdit::showErrors(const QList<Error> &errors)
{
    return m_form->showErrors(errors);
}

} // namespace regulars
