// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tierladderform.h"

#include "models/base/orderedlist.h"
#include "models/loyalty/loyaltyviews.h"
#include "ui/base/buttonline.h"
#include "ui/base/card.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tierform.h"
#include "ui/loyalty/tierpreview.h"
#include "ui/loyalty/tiertexts.h"

#include <QtWidgets/QBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 firstDraft = std::numeric_limits<qint64>::max() / 2; // no record has so high an id

template<typename E>
QList<std::pair<QVariant, QString>> entriesOf(QString (*word)(E))
{
    QList<std::pair<QVariant, QString>> entries;
    for (const auto &[value, name] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(name), word(value)});
    return entries;
}

QString formKey(TierId tier)
{
    return u"tier/%1"_s.arg(tier.value);
}

/// The ladder without what a design does not depend on: typing there asks nothing anew.
TierLadder withoutDays(TierLadder ladder)
{
    ladder.graceDays = 0;
    ladder.noticeDays = 0;
    ladder.entryPointsEveryMonths = 0;
    ladder.dropsAtOnce = false;
    return ladder;
}

} // namespace

TierLadderForm::TierLadderForm(const TierFormServices &services, const TierLadder &ladder, bool joins, QWidget *parent)
    : FormDialog(tr("Loyalty tiers"), parent),
      m_services(services),
      m_before(ladder),
      m_joins(joins),
      m_tiers(ladder.tiers),
      m_nextDraft(firstDraft),
      m_forms(new KeptForms(*notice(), this)),
      m_list(new OrderedList(this)),
      m_design(new TierDesignView(services.database, this))
{
    createFields();
    createTiers();
    createPreview();
    fill();
    connect(m_form, &FormBinder::edited, this, &TierLadderForm::follow);
    connect(m_design, &TierDesignView::changed, this, &TierLadderForm::showDesign);
    showTiers();
    resize(760, 760);
    m_form->field(u"metric"_s).editor()->setFocus();
}

// Editors that lose the keyboard while they are taken down say what stands in them once more.
TierLadderForm::~TierLadderForm()
{
    disconnect(m_form, nullptr, this, nullptr);
}

void TierLadderForm::createFields()
{
    m_rules = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_rules->setObjectName(u"tier_rules"_s);
    m_rules->setWordWrap(true);
    body()->addWidget(m_rules);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_form = new FormBinder(form, 2);
    m_form->addChoice(u"metric"_s, tr("What counts"), entriesOf<TierMetric>(&TierTexts::metric));
    m_form->addChoice(u"period"_s, tr("Over which time"), entriesOf<TierPeriod>(&TierTexts::period));
    m_form->addChoice(u"downgrade"_s, tr("Who has not kept a tier"), entriesOf<TierDowngrade>(&TierTexts::downgrade));
    m_form->addWhole(u"grace_days"_s, tr("Days after its end in which it can still be kept or paid for again"), 0,
                     mostGraceDays);
    m_form->addWhole(u"entry_points_every_months"_s, tr("Months before the gift of a tier is given again"), 0,
                     mostGraceDays);
    m_form->addCheck(u"drops_at_once"_s, tr("A return takes the tier back that was reached by it"));
    m_form->addCheck(u"joins_with_first_order"_s, tr("Customers become members with their first order"));
}

void TierLadderForm::createTiers()
{
    body()->addWidget(new Separator(this));
    body()->addWidget(new TextLabel(tr("Tiers"), FontRole::CardTitle, ColourRole::Text, this));
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"draft_tiers"_s);
    m_view->setAccessibleName(tr("Tiers"));
    body()->addWidget(m_view);
    auto *buttons = new ButtonLine(this);
    const auto edit = [this] { openTier({m_view->chosen()}); };
    buttons->add(tr("Add tier…"), u"add_tier"_s, {}, [this] { openTier({}); });
    m_edit = buttons->add(tr("Edit…"), u"edit_tier"_s, tr("Edit tier"), edit);
    m_remove = buttons->add(tr("Remove"), u"remove_tier"_s, tr("Remove tier"), [this] { removeTier(); });
    body()->addWidget(buttons);
    m_otherMetric = new TextLabel(tr("Something else counts now: please look at the amounts of each tier."), FontRole::Body,
                                  ColourRole::Amber, this);
    m_otherMetric->setObjectName(u"other_metric"_s);
    m_otherMetric->setWordWrap(true);
    body()->addWidget(m_otherMetric);
    connect(m_view, &OrderedView::openRequested, this, edit);
    connect(m_view, &OrderedView::removeRequested, this, &TierLadderForm::removeTier);
    connect(m_view, &OrderedView::chosenChanged, this, &TierLadderForm::showChosen);
}

void TierLadderForm::createPreview()
{
    body()->addWidget(new Separator(this));
    body()->addWidget(new TextLabel(tr("What it would mean today"), FontRole::CardTitle, ColourRole::Text, this));
    m_preview = new TierPreview(m_services.formatting, this);
    body()->addWidget(m_preview);
    auto *buttons = new ButtonLine(this);
    buttons
        ->add(tr("Try on the last 12 months…"), u"try_on_past"_s, {},
              [this] {
                  if (isSound())
                      Q_EMIT trialRequested(ladder());
              })
        ->setAutoDefault(false);
    body()->addWidget(buttons);
    body()->addStretch(1);
}

void TierLadderForm::fill()
{
    m_form->setValue(u"metric"_s, nameOf(m_before.metric));
    m_form->setValue(u"period"_s, nameOf(m_before.period));
    m_form->setValue(u"downgrade"_s, nameOf(m_before.downgrade));
    m_form->setValue(u"grace_days"_s, qint64(m_before.graceDays));
    m_form->setValue(u"entry_points_every_months"_s, qint64(m_before.entryPointsEveryMonths));
    m_form->setValue(u"drops_at_once"_s, m_before.dropsAtOnce);
    m_form->setValue(u"joins_with_first_order"_s, m_joins);
    m_form->markClean();
}

TierLadder TierLadderForm::draft() const
{
    TierLadder entered = m_before;
    const auto number = [this](const QString &id) { return m_form->field(id).value().toInt(); };
    entered.metric = valueOf<TierMetric>(m_form->value<QString>(u"metric"_s));
    entered.period = valueOf<TierPeriod>(m_form->value<QString>(u"period"_s));
    entered.downgrade = valueOf<TierDowngrade>(m_form->value<QString>(u"downgrade"_s));
    entered.graceDays = number(u"grace_days"_s);
    entered.entryPointsEveryMonths = number(u"entry_points_every_months"_s);
    entered.dropsAtOnce = m_form->value<bool>(u"drops_at_once"_s);
    entered.tiers = m_tiers;
    return entered;
}

TierLadder TierLadderForm::ladder() const
{
    TierLadder entered = draft();
    for (Tier &tier : entered.tiers) {
        if (tier.id.value >= firstDraft)
            tier.id = {};
    }
    return entered;
}

bool TierLadderForm::joinsWithFirstOrder() const
{
    return m_form->value<bool>(u"joins_with_first_order"_s);
}

bool TierLadderForm::isDirty() const
{
    return m_form->isDirty() || m_tiers != m_before.tiers || m_forms->unsaved() > 0;
}

void TierLadderForm::follow()
{
    const TierLadder entered = draft();
    m_rules->setText(TierTexts::rules(entered));
    m_otherMetric->setVisible(entered.metric != m_before.metric && !m_before.tiers.isEmpty());
    // What never ends is not lost.
    const bool ends = entered.period != TierPeriod::Lifetime;
    const bool isLost = ends && entered.downgrade != TierDowngrade::Never;
    m_form->field(u"downgrade"_s).setVisible(ends);
    const auto ask = [this](const QString &id, bool applies) { m_form->field(id).setRequired(applies).setVisible(applies); };
    ask(u"grace_days"_s, isLost || entered.canBeBought());
    ask(u"entry_points_every_months"_s,
        std::any_of(m_tiers.begin(), m_tiers.end(), [](const Tier &tier) { return tier.entryPoints > 0; }));
    QList<OrderedList::Entry> entries;
    for (auto tier = m_tiers.rbegin(); tier != m_tiers.rend(); ++tier)
        entries += OrderedList::Entry{tier->id.value, tier->name, {}, false};
    m_list->setEntries(entries);
    m_design->tryOut(withoutDays(entered));
}

void TierLadderForm::showTiers()
{
    follow();
    m_view->setVisible(!m_tiers.isEmpty());
    showChosen();
}

void TierLadderForm::showChosen()
{
    for (QPushButton *button : {m_edit, m_remove})
        button->setEnabled(m_view->chosen() > 0);
}

void TierLadderForm::showDesign()
{
    if (const auto &design = m_design->value())
        m_preview->setDesign(*design, m_before);
}

ListRow TierLadderForm::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    const TierLadder entered = draft();
    if (const Tier *tier = entered.find({index.data(role::Id).toLongLong()})) {
        row.title = tier->name;
        row.subtitle = TierTexts::terms(*tier, entered, m_services.currency, m_services.formatting);
        row.chip = ChipText{TierTexts::colour(tier->colour), TierTexts::tone(tier->colour)};
    }
    return row;
}

void TierLadderForm::openTier(TierId id)
{
    if (m_forms->reopen(formKey(id)))
        return;
    const TierLadder entered = draft();
    Tier tier;
    tier.id = {m_nextDraft};
    if (const Tier *known = entered.find(id))
        tier = *known;
    auto *form = new TierForm(tier, entered, {m_services.database, m_services.currency, m_services.products}, this);
    connect(form, &TierForm::submitted, this, [this, form](const Tier &submitted) {
        if (submitted.id.value == m_nextDraft)
            ++m_nextDraft;
        m_tiers = ladderWith(draft(), submitted).tiers;
        m_services.products.insert(submitted.paidProduct, form->productName());
        form->finish();
        showTiers();
        m_view->setCurrentIndex(m_view->model()->index(m_list->rowOf(submitted.id.value), 0));
    });
    m_forms->open(formKey(id), form, [this, id] { openTier(id); });
}

void TierLadderForm::removeTier()
{
    const qint64 chosen = m_view->chosen();
    m_tiers.removeIf([chosen](const Tier &tier) { return tier.id.value == chosen; });
    m_forms->forget(formKey({chosen}));
    showTiers();
}

bool TierLadderForm::isSound()
{
    notice()->hide();
    if (!m_form->validate())
        return false;
    const QList<Error> errors = validate(ladder());
    showFaults(errors);
    return errors.isEmpty();
}

void TierLadderForm::save()
{
    if (!isSound() || m_forms->reopenUnsaved())
        return;
    setSaving(true);
    Q_EMIT submitted(ladder(), joinsWithFirstOrder());
}

/// What is wrong with a tier has no field here: it is named.
void TierLadderForm::showFaults(const QList<Error> &errors)
{
    for (const Error &error : m_form->showErrors(errors)) {
        const int place = error.args.value(u"index"_s, -1).toInt();
        const Tier *tier = place >= 0 && place < m_tiers.size() ? &m_tiers.at(place) : nullptr;
        notice()->show(tier ? tr("%1: %2", "a tier: what is wrong with it").arg(tier->name, errorText(error))
                       : error.field == "tiers"_L1 ? tr("Please add at least one tier.")
                                                   : errorText(error),
                       Tone::Danger);
        return;
    }
}

void TierLadderForm::showFailure(const Error &error)
{
    setSaving(false);
    showFaults({error});
}

} // namespace regulars
