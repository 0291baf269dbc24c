// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/challengescard.h"

#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/loyalty/challengecommands.h"
#include "models/loyalty/challengeviews.h"
#include "models/loyalty/earnsetup.h"
#include "models/people/signin.h"
#include "ui/base/buttonline.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/challengeform.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

ChallengesCard::ChallengesCard(const ChallengesServices &services, QWidget *parent)
    : Card(tr("Challenges"), parent),
      m_services(services),
      m_challenges(new ChallengesView(services.database, this)),
      m_setup(new EarnSetupView(services.database, this)),
      m_list(new OrderedList(this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_text->setObjectName(u"challenges_text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"challenges"_s);
    m_view->setAccessibleName(tr("Challenges"));
    body()->setSpacing(space::m);
    body()->addWidget(m_view);
    body()->addWidget(m_text);
    createButtons();
    connect(m_view, &OrderedView::openRequested, this, [this] { openForm({m_view->chosen()}); });
    connect(m_view, &OrderedView::removeRequested, this, &ChallengesCard::removeChallenge);
    connect(m_view, &OrderedView::chosenChanged, this, &ChallengesCard::showChosen);
    connect(m_challenges, &ChallengesView::changed, this, &ChallengesCard::refresh);
    connect(m_setup, &EarnSetupView::changed, this, &ChallengesCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &ChallengesCard::refresh);
    refresh();
}

void ChallengesCard::createButtons()
{
    auto *buttons = new ButtonLine(this);
    m_add = buttons->add(tr("Add challenge…"), u"add_challenge"_s, {}, [this] { openForm({}); });
    m_edit = buttons->add(tr("Edit…"), u"edit_challenge"_s, tr("Edit challenge"), [this] { openForm({m_view->chosen()}); });
    m_remove = buttons->add(tr("Remove"), u"remove_challenge"_s, tr("Remove challenge"), [this] { removeChallenge(); });
    body()->addWidget(buttons);
}

EarnNames ChallengesCard::names() const
{
    EarnNames names;
    if (const auto &setup = m_setup->value())
        names = {setup->tiers, setup->products, setup->currency, setup->programme.pointName};
    if (const auto &challenges = m_challenges->value()) {
        for (auto product = challenges->names.cbegin(); product != challenges->names.cend(); ++product) {
            names.products += Product();
            names.products.last().id = product.key();
            names.products.last().name = *product;
        }
    }
    return names;
}

const ChallengeRow *ChallengesCard::find(qint64 id) const
{
    const auto &challenges = m_challenges->value();
    if (!challenges)
        return nullptr;
    const auto found = std::find_if(challenges->rows.cbegin(), challenges->rows.cend(),
                                    [id](const ChallengeRow &row) { return row.challenge.id.value == id; });
    return found == challenges->rows.cend() ? nullptr : &*found;
}

ListRow ChallengesCard::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    const ChallengeRow *shown = find(index.data(role::Id).toLongLong());
    if (!shown)
        return row;
    row.title = shown->challenge.name;
    row.subtitle = ChallengeTexts::sentence(shown->challenge, shown->rewardName, names(), m_services.formatting);
    row.chip = shown->challenge.enabled ? ChipText{shown->challenge.badge(), TierTexts::tone(shown->challenge.badgeColour)}
                                        : ChipText{tr("Not in use"), Tone::Neutral};
    return row;
}

void ChallengesCard::refresh()
{
    QList<OrderedList::Entry> entries;
    if (const auto &challenges = m_challenges->value()) {
        for (const ChallengeRow &shown : challenges->rows)
            entries += OrderedList::Entry{
                shown.challenge.id.value, shown.challenge.name,
                ChallengeTexts::sentence(shown.challenge, shown.rewardName, names(), m_services.formatting), false};
    }
    m_list->setEntries(entries);
    m_view->setVisible(!entries.isEmpty());
    m_view->viewport()->update();
    showChosen();
}

void ChallengesCard::showChosen()
{
    const bool may = m_services.signIn.may(Right::Manage);
    const auto &challenges = m_challenges->value();
    const ChallengeRow *chosen = find(m_view->chosen());
    m_add->setEnabled(may && m_setup->value() && challenges);
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(may && chosen);
        button->setVisible(challenges && !challenges->rows.isEmpty());
    }
    if (chosen)
        m_text->setText(ChallengeTexts::sentence(chosen->challenge, chosen->rewardName, names(), m_services.formatting) +
                        u'\n' + ChallengeTexts::figures(chosen->figures));
    else
        m_text->setText(tr("So much within a time brings a badge, and points or a reward if you like: five visits in a "
                           "month, the hundredth order."));
}

QString ChallengesCard::text() const
{
    return m_text->text();
}

void ChallengesCard::openForm(ChallengeId id)
{
    const auto &setup = m_setup->value();
    const auto &challenges = m_challenges->value();
    const ChallengeRow *known = find(id.value);
    if (!setup || !challenges || (id.isValid() && !known) || !m_services.signIn.may(Right::Manage))
        return;
    auto *form = new ChallengeForm(known ? known->challenge : Challenge(), challenges->rewards,
                                   {m_services.database, m_services.formatting, names(), setup->categories}, window());
    connect(form, &ChallengeForm::submitted, this, [this, form](const Challenge &challenge) { save(form, challenge); });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

void ChallengesCard::save(ChallengeForm *form, const Challenge &challenge)
{
    m_services.commands.run(SaveChallenge{challenge}, form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

void ChallengesCard::removeChallenge()
{
    if (const ChallengeRow *chosen = find(m_view->chosen()); chosen && m_services.signIn.may(Right::Manage))
        m_services.commands.run(RemoveChallenge{chosen->challenge.id});
}

} // namespace regulars
