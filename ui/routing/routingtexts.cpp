// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/routingtexts.h"

#include "ui/base/formatting.h"
#include "ui/tickets/tickettexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// A word of which nothing is known any more stays visible: without it, the rule would seem to ask for less.
QStringList quoted(const QStringList &words)
{
    QStringList texts;
    for (const QString &word : words)
        texts += word.isEmpty() ? RoutingTexts::removed() : RoutingTexts::tr("“%1”", "a word of the shop").arg(word);
    return texts;
}

template<typename E>
QStringList wordsOf(const QList<E> &values, QString (*word)(E))
{
    QStringList texts;
    for (const E value : values)
        texts += word(value);
    return texts;
}

} // namespace

QStringList RoutingTexts::conditions(const RoutingConditions &asked, const RoutingSetup &setup, const Formatting &formatting)
{
    const auto oneOf = [](const QStringList &texts) {
        return texts.join(tr("%1 or %2", "alternatives").arg(QString(), QString()));
    };
    QStringList parts;
    QStringList categories;
    for (const TicketCategoryId id : asked.categories)
        categories += setup.categoryName(id);
    if (!categories.isEmpty())
        parts += tr("the category is %1").arg(oneOf(quoted(categories)));
    if (!asked.types.isEmpty())
        parts += tr("the kind is %1").arg(oneOf(wordsOf(asked.types, &TicketTexts::type)));
    if (!asked.channels.isEmpty())
        parts += tr("it comes by %1", "a way: e-mail, phone").arg(oneOf(wordsOf(asked.channels, &TicketTexts::channel)));
    if (!asked.words.isEmpty())
        parts += tr("it says %1", "words in a message").arg(oneOf(quoted(asked.words)));
    QStringList products;
    for (const ProductId id : asked.products)
        products += setup.product(id).name;
    if (!products.isEmpty())
        parts += tr("it is about %1", "a product").arg(oneOf(quoted(products)));
    if (!asked.customerTags.isEmpty())
        parts += tr("the customer is tagged %1").arg(oneOf(quoted(asked.customerTags)));
    QStringList tiers;
    for (const TierId id : asked.tiers)
        tiers += setup.tierName(id);
    if (!tiers.isEmpty())
        parts += tr("the customer's tier is %1").arg(oneOf(quoted(tiers)));
    if (!asked.languages.isEmpty())
        parts += tr("the customer's language is %1").arg(oneOf(asked.languages));
    if (asked.minimumNetMinor)
        parts += tr("the customer has spent at least %1").arg(formatting.money({*asked.minimumNetMinor, setup.currency}));
    if (asked.maximumNetMinor)
        parts += tr("the customer has spent at most %1").arg(formatting.money({*asked.maximumNetMinor, setup.currency}));
    return parts;
}

QStringList RoutingTexts::actions(const RoutingActions &actions, const RoutingSetup &setup)
{
    QStringList parts;
    if (actions.team.isValid())
        parts += tr("give it to the team %1").arg(setup.teamName(actions.team));
    if (actions.owner.isValid())
        parts += tr("give it to %1", "a person").arg(setup.personName(actions.owner));
    if (actions.priority)
        parts += tr("make its priority %1").arg(TicketTexts::priority(*actions.priority));
    if (actions.category.isValid())
        parts += tr("make its category %1").arg(setup.categoryName(actions.category));
    if (!actions.tags.isEmpty())
        parts += tr("tag it %1").arg(quoted(actions.tags).join(u", "_s));
    return parts;
}

QString RoutingTexts::sentence(const RoutingRule &rule, const RoutingSetup &setup, const Formatting &formatting)
{
    const QStringList asked = conditions(rule.conditions, setup, formatting);
    const QString done = actions(rule.actions, setup).join(u", "_s);
    const QString sentence = asked.isEmpty()
                                 ? tr("Always: %1.", "what a rule does").arg(done)
                                 : tr("If %1: %2.", "conditions; what a rule does")
                                       .arg(asked.join(tr("%1 and %2", "conditions").arg(QString(), QString())), done);
    return rule.goesOn ? tr("%1 Then go on with the next rule.", "a sentence").arg(sentence) : sentence;
}

QString RoutingTexts::assignment(TicketAssignment assignment)
{
    switch (assignment) {
    case TicketAssignment::Nobody:
        return tr("Nobody; somebody takes it");
    case TicketAssignment::InTurn:
        return tr("The next one in turn");
    case TicketAssignment::LeastBusy:
        return tr("Whoever has least to do");
    }
    return {};
}

QString RoutingTexts::mismatch(RoutingMismatch mismatch)
{
    switch (mismatch) {
    case RoutingMismatch::Category:
        return tr("the category", "why a rule does not fit");
    case RoutingMismatch::Product:
        return tr("the product", "why a rule does not fit");
    case RoutingMismatch::CustomerTag:
        return tr("the customer's tags", "why a rule does not fit");
    case RoutingMismatch::Tier:
        return tr("the customer's tier", "why a rule does not fit");
    case RoutingMismatch::Language:
        return tr("the language", "why a rule does not fit");
    case RoutingMismatch::Channel:
        return tr("the way it came", "why a rule does not fit");
    case RoutingMismatch::Type:
        return tr("the kind", "why a rule does not fit");
    case RoutingMismatch::Words:
        return tr("the words", "why a rule does not fit");
    case RoutingMismatch::Value:
        return tr("what the customer has spent", "why a rule does not fit");
    }
    return {};
}

QString RoutingTexts::removed()
{
    return tr("one that was removed", "a category or product");
}

QString RoutingTexts::stepOfRule(const RoutingStep &step, const RoutingSetup &setup)
{
    switch (step.kind) {
    case RoutingStepKind::RuleDisabled:
        return tr("The rule “%1” is switched off.").arg(step.ruleName);
    case RoutingStepKind::RuleSkipped: {
        QStringList reasons;
        for (const RoutingMismatch each : step.mismatches)
            reasons += mismatch(each);
        return tr("The rule “%1” does not fit: %2.", "name, reasons").arg(step.ruleName, reasons.join(u", "_s));
    }
    case RoutingStepKind::RuleMatched:
        return tr("The rule “%1” fits.").arg(step.ruleName);
    case RoutingStepKind::TeamGiven:
        return tr("It goes to the team %1.").arg(setup.teamName(step.team));
    case RoutingStepKind::TeamGone:
        return tr("The team of the rule is not there any more.");
    case RoutingStepKind::OwnerGiven:
        return tr("It goes to %1.", "a person").arg(setup.personName(step.user));
    case RoutingStepKind::OwnerAway:
        return tr("%1 is away, and nobody stands in.").arg(setup.personName(step.user));
    case RoutingStepKind::StandIn:
        return tr("%1 stands in for %2.", "persons").arg(setup.personName(step.user), setup.personName(step.other));
    case RoutingStepKind::PriorityGiven:
        return tr("The rule sets the priority.");
    case RoutingStepKind::PriorityChosen:
        return tr("The priority stays as it was chosen.");
    case RoutingStepKind::CategoryGiven:
        return tr("The rule sets the category.");
    case RoutingStepKind::CategoryChosen:
        return tr("The category stays as it was chosen.");
    case RoutingStepKind::TagsGiven:
        return tr("The rule adds tags.");
    default:
        return {};
    }
}

QString RoutingTexts::step(const RoutingStep &step, const RoutingSetup &setup)
{
    switch (step.kind) {
    case RoutingStepKind::OwnerChosen:
        return tr("Somebody has given it to %1.").arg(setup.personName(step.user));
    case RoutingStepKind::TeamChosen:
        return tr("Somebody has given it to the team %1.").arg(setup.teamName(step.team));
    case RoutingStepKind::NobodyByRule:
        return tr("The team %1 gives tickets to nobody by itself.").arg(setup.teamName(step.team));
    case RoutingStepKind::InTurn:
        return tr("It is the turn of %1.", "a person").arg(setup.personName(step.user));
    case RoutingStepKind::LeastBusy:
        return tr("%1 has least to do.", "a person").arg(setup.personName(step.user));
    case RoutingStepKind::Away:
        return tr("%1 is away.", "a person").arg(setup.personName(step.user));
    case RoutingStepKind::NobodyThere:
        return tr("Everybody of the team %1 is away.").arg(setup.teamName(step.team));
    case RoutingStepKind::NoMatch:
        return tr("No rule fits.");
    default:
        return stepOfRule(step, setup);
    }
}

} // namespace regulars
