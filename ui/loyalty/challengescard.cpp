// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/challengescard.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/challengecommands.h"
#include "models/loyalty/challengeviews.h"
#include "models/loyalty/earnsetup.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/saveform.h"
#include "ui/loyalty/challengeform.h"
#include "ui/loyalty/challengetexts.h"
#include "ui/loyalty/tiertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

ChallengesCard::ChallengesCard(const ProgrammeListServices &services, QWidget *parent)
    : ProgrammeListCard({tr("Challenges"),
                         u"challenges"_s,
                         u"challenges_text"_s,
                         {tr("Add challenge…"), u"add_challenge"_s, {}},
                         {tr("Edit…"), u"edit_challenge"_s, tr("Edit challenge")},
                         {tr("Remove"), u"remove_challenge"_s, tr("Remove challenge")}},
                        services, parent),
      m_challenges(new ChallengesView(services.database, this))
{
    connect(m_challenges, &ChallengesView::changed, this, &ChallengesCard::refresh);
    refresh();
}

void ChallengesCard::refresh()
{
    const auto &challenges = m_challenges->value();
    QList<Row> rows;
    if (challenges) {
        const EarnNames known = names(challenges->names);
        for (const auto &[challenge, reward, figures] : challenges->rows)
            rows += Row{challenge.id.value, challenge.name,
                        ChallengeTexts::sentence(challenge, reward, known, services().formatting),
                        ChallengeTexts::figures(figures),
                        challenge.enabled ? ChipText{challenge.badge(), TierTexts::tone(challenge.badgeColour)}
                                          : ChipText{tr("Not in use"), Tone::Neutral}};
    }
    setRows(rows,
            tr("So much within a time brings a badge, and points or a reward if you like: five visits in a month, the "
               "hundredth order."),
            setup().value() && challenges);
}

QString ChallengesCard::formKey(qint64 id) const
{
    return u"loyalty/challenge/%1"_s.arg(id);
}

void ChallengesCard::openForm(ChallengeId id)
{
    const auto &known = setup().value();
    const auto &challenges = m_challenges->value();
    if (!known || !challenges || !mayManage())
        return;
    const auto shown = std::find_if(challenges->rows.cbegin(), challenges->rows.cend(),
                                    [id](const ChallengeRow &row) { return row.challenge.id == id; });
    const bool isNew = shown == challenges->rows.cend();
    const QString key = formKey(id.value);
    if ((id.isValid() && isNew) || services().forms.reopen(key))
        return;
    auto *form = new ChallengeForm(isNew ? Challenge() : shown->challenge, challenges->rewards,
                                   {services().database, services().formatting, names(challenges->names), known->categories},
                                   window());
    connect(form, &ChallengeForm::submitted, this,
            [this, form](const Challenge &challenge) { saveForm(services().commands, form, SaveChallenge{challenge}); });
    services().forms.open(key, form, [this, id] { openForm(id); });
}

void ChallengesCard::removeRow(qint64 id)
{
    services().commands.run(RemoveChallenge{{id}});
}

} // namespace regulars
