// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/valuetermsform.h"

#include "ui/base/formbinder.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int permillePerCent = 10;
const auto marginField = u"margin"_s;
const auto yearsField = u"years"_s;
const auto discountField = u"discount"_s;

} // namespace

ValueTermsForm::ValueTermsForm(const ValueTerms &terms, QWidget *parent)
    : DeskForm(tr("What customers are worth"), parent), m_before(terms)
{
    auto *hint = new TextLabel(
        tr("Revenue is not value: of each sale the gross margin stays with the shop. Without a margin, the figures are "
           "revenue and say so."),
        FontRole::Body, ColourRole::Muted, this);
    hint->setWordWrap(true);
    body()->insertWidget(0, hint);
    form()->addWhole(marginField, tr("Gross margin in per cent (empty: not set)"), 1, 100);
    form()
        ->addWhole(yearsField, tr("Years that a customer is said to stay at most"), ValueTerms::fewestYears,
                   ValueTerms::mostYears)
        .setRequired();
    form()
        ->addWhole(discountField, tr("Discount of a year in per cent"), 0,
                   ValueTerms::mostDiscountPermille / permillePerCent)
        .setRequired();
    if (terms.marginPermille)
        form()->setValue(marginField, (*terms.marginPermille + permillePerCent / 2) / permillePerCent);
    form()->setValue(yearsField, terms.years);
    form()->setValue(discountField, (terms.discountPermille + permillePerCent / 2) / permillePerCent);
    form()->markClean();
    setSaveText(tr("Save"));
    resize(560, 380);
    form()->field(marginField).editor()->setFocus();
}

ValueTerms ValueTermsForm::terms() const
{
    // What was not touched stays exact.
    ValueTerms terms = m_before;
    if (form()->field(marginField).isDirty()) {
        const QVariant margin = form()->field(marginField).value();
        terms.marginPermille = margin.isValid() ? std::optional(margin.toInt() * permillePerCent) : std::nullopt;
    }
    terms.years = form()->value<int>(yearsField);
    if (form()->field(discountField).isDirty())
        terms.discountPermille = form()->value<int>(discountField) * permillePerCent;
    return terms;
}

void ValueTermsForm::save()
{
    if (accepts(validate(terms())))
        Q_EMIT submitted(terms());
}

} // namespace regulars
