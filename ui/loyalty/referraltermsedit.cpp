// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/referraltermsedit.h"

#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool hasRule(const EarnProgramme &earning, EarnEvent event)
{
    return std::any_of(earning.rules.begin(), earning.rules.end(), [=](const EarnRule &rule) {
        return rule.enabled && rule.kind == EarnKind::Event && rule.event == event;
    });
}

} // namespace

ReferralTermsEdit::ReferralTermsEdit(const ReferralTerms &terms, Currency currency, QWidget *parent)
    : QWidget(parent), m_currency(currency), m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_hint->setObjectName(u"referral_hint"_s);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *fields = new QWidget(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(fields);
    layout->addWidget(m_hint);
    m_form = std::make_unique<FormBinder>(fields, 2);
    m_form->addCheck(u"rewards_advocate"_s, tr("Who refers a friend gets points"));
    m_form->addCheck(u"rewards_referred"_s, tr("The friend gets points"));
    m_form->addMoney(u"referral_minimum"_s, tr("The friend's order comes to at least"), currency);
    m_form->addWhole(u"referral_hold_days"_s, tr("Days after it; empty: the days for returns"), 0, mostReferralHoldDays);
    m_form->addWhole(u"referrals_per_year"_s, tr("Rewarded for each member in a year; empty: all"), 0, mostReferralsPerYear);
    m_form->setValue(u"rewards_advocate"_s, terms.rewardsAdvocate);
    m_form->setValue(u"rewards_referred"_s, terms.rewardsReferred);
    if (terms.minimumMinor > 0)
        m_form->setValue(u"referral_minimum"_s, QVariant::fromValue(Money{terms.minimumMinor, currency}));
    if (terms.holdDays)
        m_form->setValue(u"referral_hold_days"_s, qint64(*terms.holdDays));
    if (terms.mostPerYear > 0)
        m_form->setValue(u"referrals_per_year"_s, qint64(terms.mostPerYear));
    m_form->markClean();
    connect(m_form.get(), &FormBinder::edited, this, &ReferralTermsEdit::edited);
}

ReferralTermsEdit::~ReferralTermsEdit() = default;

ReferralTerms ReferralTermsEdit::terms() const
{
    ReferralTerms entered;
    entered.rewardsAdvocate = m_form->value<bool>(u"rewards_advocate"_s);
    entered.rewardsReferred = m_form->value<bool>(u"rewards_referred"_s);
    entered.minimumMinor = m_form->value<Money>(u"referral_minimum"_s).minor;
    if (const QVariant days = m_form->field(u"referral_hold_days"_s).value(); days.isValid() && !days.isNull())
        entered.holdDays = days.toInt();
    entered.mostPerYear = m_form->field(u"referrals_per_year"_s).value().toInt();
    return entered;
}

void ReferralTermsEdit::showHint(const EarnProgramme &earning)
{
    const ReferralTerms entered = terms();
    const bool ofAdvocate = !entered.rewardsAdvocate || hasRule(earning, EarnEvent::Referral);
    const bool ofFriend = !entered.rewardsReferred || hasRule(earning, EarnEvent::Referred);
    if (!ofAdvocate && !ofFriend)
        m_hint->setText(
            tr("Rules above say how many points they are: for bringing a friend, and for who was brought. There are "
               "none yet."));
    else if (!ofAdvocate)
        m_hint->setText(tr("No rule says yet how many points somebody gets for bringing a friend."));
    else
        m_hint->setText(tr("No rule says yet how many points the friend gets."));
    m_hint->setVisible(!ofAdvocate || !ofFriend);
}

bool ReferralTermsEdit::isDirty() const
{
    return m_form->isDirty();
}

QList<Error> ReferralTermsEdit::check() const
{
    return m_form->check();
}

QList<Error> ReferralTermsEdit::showErrors(const QList<Error> &errors)
{
    return m_form->showErrors(errors);
}

} // namespace regulars
