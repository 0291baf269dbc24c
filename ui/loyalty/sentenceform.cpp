// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/sentenceform.h"

#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointsfields.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

SentenceForm::SentenceForm(const QString &title, const QString &name, const ProgrammeFormServices &services, QWidget *parent)
    : DeskForm(title, parent), m_services(services), m_sentence(new TextLabel({}, FontRole::Strong, ColourRole::Text, this))
{
    m_sentence->setObjectName(name);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    keepSpaceWhenHidden(*m_sentence);
    body()->insertWidget(0, m_sentence);
    resize(760, 720);
}

void SentenceForm::start(const QString &field)
{
    form()->clearErrors();
    form()->markClean();
    connect(form(), &FormBinder::edited, this, &SentenceForm::showEntered);
    showEntered();
    form()->field(field).editor()->setFocus();
}

void SentenceForm::showEntered()
{
    follow();
    const bool isSound = faults().isEmpty();
    if (isSound)
        m_sentence->setText(sentence());
    m_sentence->setVisible(isSound);
}

QList<Error> SentenceForm::faults() const
{
    return form()->check();
}

void SentenceForm::showFaults(const QList<Error> &errors)
{
    showOthers(form()->showErrors(errors));
}

void SentenceForm::save()
{
    notice()->hide();
    const QList<Error> errors = faults();
    showFaults(errors);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    submit();
}

void SentenceForm::showFailure(const Error &error)
{
    setSaving(false);
    showFaults({error});
}

EarnNames SentenceForm::names(const QList<Product> &chosen) const
{
    EarnNames names = m_services.names;
    names.products = chosen + names.products;
    return names;
}

int SentenceForm::number(const QString &id) const
{
    return form()->field(id).value().toInt();
}

qint64 SentenceForm::minor(const QString &id) const
{
    return form()->field(id).value().value<Money>().minor;
}

void SentenceForm::setNumber(const QString &id, qint64 value)
{
    form()->setValue(id, value > 0 ? QVariant(value) : QVariant());
}

void SentenceForm::setMinor(const QString &id, qint64 minor)
{
    form()->setValue(id, minor > 0 ? QVariant::fromValue(Money{minor, m_services.names.currency}) : QVariant());
}

void SentenceForm::addTiers()
{
    QList<std::pair<QVariant, QString>> entries;
    for (auto tier = m_services.names.tiers.rbegin(); tier != m_services.names.tiers.rend(); ++tier)
        entries.append({tier->id.value, tier->name});
    addChoices(*form(), u"tiers"_s, tr("Only for members with"), entries, tr("Any tier"));
}

void SentenceForm::setTiers(const QList<TierId> &tiers)
{
    QVariantList values;
    for (const TierId tier : tiers)
        values += tier.value;
    form()->setValue(u"tiers"_s, values);
}

QList<TierId> SentenceForm::tiers() const
{
    QList<TierId> tiers;
    for (const QVariant &tier : form()->field(u"tiers"_s).value().toList())
        tiers += TierId{tier.toLongLong()};
    return tiers;
}

QList<std::pair<QVariant, QString>> rewardEntries(const QList<Reward> &rewards, RewardId chosen)
{
    QList<std::pair<QVariant, QString>> entries;
    for (const Reward &reward : rewards) {
        if (reward.enabled || reward.id == chosen)
            entries.append({reward.id.value, reward.name});
    }
    return entries;
}

QString rewardName(const QList<Reward> &rewards, RewardId reward)
{
    const auto found = std::find_if(rewards.begin(), rewards.end(), [=](const Reward &each) { return each.id == reward; });
    return found == rewards.end() ? QString() : found->name;
}

} // namespace regulars
