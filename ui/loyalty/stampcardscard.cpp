// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stampcardscard.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/earnsetup.h"
#include "models/loyalty/stampcommands.h"
#include "models/loyalty/stampviews.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/saveform.h"
#include "ui/loyalty/stampcardform.h"
#include "ui/loyalty/stamptexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

StampCardsCard::StampCardsCard(const ProgrammeListServices &services, QWidget *parent)
    : ProgrammeListCard({tr("Stamp cards"),
                         u"stamp_cards"_s,
                         u"stamps_text"_s,
                         {tr("Add stamp card…"), u"add_stamp_card"_s, {}},
                         {tr("Edit…"), u"edit_stamp_card"_s, tr("Edit stamp card")},
                         {tr("Remove"), u"remove_stamp_card"_s, tr("Remove stamp card")}},
                        services, parent),
      m_cards(new StampCardsView(services.database, this))
{
    connect(m_cards, &StampCardsView::changed, this, &StampCardsCard::refresh);
    refresh();
}

void StampCardsCard::refresh()
{
    const auto &cards = m_cards->value();
    QList<Row> rows;
    if (cards) {
        const EarnNames known = names(cards->names);
        for (const auto &[card, reward, figures] : cards->rows)
            rows += Row{card.id.value, card.name, StampTexts::sentence(card, reward, known, services().formatting),
                        StampTexts::figures(figures),
                        card.enabled ? std::nullopt : std::optional(ChipText{tr("Not in use"), Tone::Neutral})};
    }
    const bool hasRewards = cards && !cards->rewards.isEmpty();
    setRows(rows,
            cards && !hasRewards ? tr("A stamp card brings a reward. Add a reward to the catalogue first.")
                                 : tr("Members collect a stamp with what they buy; a full card brings a reward, such as the "
                                      "tenth coffee."),
            setup().value() && hasRewards);
}

QString StampCardsCard::formKey(qint64 id) const
{
    return u"loyalty/stamp_card/%1"_s.arg(id);
}

void StampCardsCard::openForm(StampCardId id)
{
    const auto &known = setup().value();
    const auto &cards = m_cards->value();
    if (!known || !cards || cards->rewards.isEmpty() || !mayManage())
        return;
    const auto shown = std::find_if(cards->rows.cbegin(), cards->rows.cend(),
                                    [id](const StampCardRow &row) { return row.card.id == id; });
    const bool isNew = shown == cards->rows.cend();
    const QString key = formKey(id.value);
    if ((id.isValid() && isNew) || services().forms.reopen(key))
        return;
    auto *form = new StampCardForm(isNew ? StampCard() : shown->card, cards->rewards,
                                   {services().database, services().formatting, names(cards->names), known->categories},
                                   window());
    connect(form, &StampCardForm::submitted, this,
            [this, form](const StampCard &card) { saveForm(services().commands, form, SaveStampCard{card}); });
    services().forms.open(key, form, [this, id] { openForm(id); });
}

void StampCardsCard::removeRow(qint64 id)
{
    services().commands.run(RemoveStampCard{{id}});
}

} // namespace regulars
