// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/privacy/consentform.h"

#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/base/whenedit.h"
#include "ui/privacy/consenttexts.h"
#include "ui/privacy/tickrow.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::array states{ConsentState::Granted, ConsentState::Denied, ConsentState::Withdrawn,
                            ConsentState::PendingConfirmation};
constexpr qint64 noWording = 0;
constexpr qint64 newWording = -1;

/// The values of an enum with their words, for a choice.
template<typename E>
QList<std::pair<QVariant, QString>> choices(QString (*text)(E))
{
    QList<std::pair<QVariant, QString>> entries;
    for (const auto &[value, valueName] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(valueName), text(value)});
    return entries;
}

} // namespace

ConsentForm::ConsentForm(const ConsentCard &card, const Formatting &formatting, const Clock &clock, QWidget *parent)
    : FormDialog(tr("Consent of %1", "a customer").arg(card.customerName), parent),
      m_card(card),
      m_formatting(formatting),
      m_clock(clock),
      m_when(new WhenEdit(formatting.calendar(), clock, this))
{
    auto *name = new TextLabel(card.customerName, FontRole::CardTitle, ColourRole::Text, this);
    name->setElided(true);
    body()->addWidget(name);
    addAnswer();
    addTopics();
    addCircumstances();
    addWording();
    addRecord();
    body()->addStretch(1);
    setSaveText(tr("Record"));
    resize(700, 740);
    applyState();
    applyWording();
    for (FormBinder *section : {m_topics, m_form, m_wording, m_ownWording})
        section->markClean();
    m_state->takeFocus();
}

void ConsentForm::addAnswer()
{
    m_state = new SegmentedControl(this);
    m_state->setObjectName(u"state"_s);
    m_state->setAccessibleName(tr("Answer"));
    for (const ConsentState state : states)
        m_state->addSegment(ConsentTexts::state(state));
    body()->addWidget(m_state, 0, Qt::AlignLeading);
    connect(m_state, &SegmentedControl::currentIndexChanged, this, &ConsentForm::applyState);
}

void ConsentForm::addTopics()
{
    m_channels = new TickRow(this);
    m_channels->setObjectName(u"channels"_s);
    for (const auto &[channel, channelName] : EnumNames<ConsentChannel>::names)
        m_channels->addBox(ConsentTexts::channel(channel), QString::fromUtf16(channelName));
    m_purposes = new TickRow(this);
    m_purposes->setObjectName(u"purposes"_s);
    for (const auto &[purpose, purposeName] : EnumNames<ConsentPurpose>::names)
        m_purposes->addBox(ConsentTexts::purpose(purpose), QString::fromUtf16(purposeName));
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_topics = new FormBinder(form, 1);
    for (const auto &[id, label, row] :
         {std::tuple(u"channels"_s, tr("By"), m_channels), std::tuple(u"purposes"_s, tr("For"), m_purposes)}) {
        FormField &field = m_topics->addEditor(id, label, row,
                                               {[row = row] { return QVariant(row->ticked()); },
                                                [row = row](const QVariant &value) { row->setTicked(value.toList()); },
                                                {}});
        connect(row, &TickRow::edited, &field, &FormField::edited);
    }
}

void ConsentForm::addCircumstances()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_form = new FormBinder(form, 2);
    m_form->addChoice(u"source"_s, tr("Where"), choices<ConsentSource>(&ConsentTexts::source));
    FormField &when = m_form->addEditor(
        u"captured_at"_s, tr("When"), m_when,
        {[this] { return m_when->isNow() ? QVariant() : QVariant(m_when->dateTime()); }, {}, {}}, false);
    connect(m_when, &WhenEdit::dateTimeChanged, &when, &FormField::edited);
    m_form->addChoice(u"level"_s, tr("How"), choices<OptInLevel>(&ConsentTexts::level));
    m_form->addDate(u"effective_until"_s, tr("Holds until (empty: until withdrawn)"));
    m_form->addChoice(u"basis"_s, tr("Legal basis"), choices<LegalBasis>(&ConsentTexts::basis));
    m_form->addText(u"proof"_s, tr("Proof, such as where the signed card lies"));
    m_form->setValue(u"source"_s, nameOf(ConsentSource::Till));
}

void ConsentForm::addWording()
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    m_wording = new FormBinder(form, 1);
    QList<std::pair<QVariant, QString>> entries{{noWording, tr("None was shown")}};
    for (const Wording &wording : std::as_const(m_card.wordings)) {
        entries.append({wording.id.value,
                        tr("%1 of %2", "wording, date")
                            .arg(wording.title, m_formatting.shortDate(m_formatting.calendar().date(wording.validFrom)))});
    }
    entries.append({newWording, tr("Another wording…")});
    FormField &choice = m_wording->addChoice(u"wording"_s, tr("Wording they agreed to"), entries);
    m_ownPart = new QWidget(this);
    body()->addWidget(m_ownPart);
    m_ownWording = new FormBinder(m_ownPart, 1);
    m_ownWording->addText(u"wording_title"_s, tr("Name of the wording")).setRequired();
    m_ownWording->addLongText(u"wording_text"_s, tr("Its exact words")).setRequired();
    connect(&choice, &FormField::edited, this, &ConsentForm::applyWording);
}

void ConsentForm::addRecord()
{
    body()->addSpacing(space::s);
    body()->addWidget(new TextLabel(tr("On record"), FontRole::CardTitle, ColourRole::Text, this));
    if (m_card.ledger.isEmpty()) {
        body()->addWidget(new TextLabel(tr("Nothing yet. Without consent nothing but service messages may be sent."),
                                        FontRole::Body, ColourRole::Muted, this));
        return;
    }
    for (const ConsentEvent &event : std::as_const(m_card.ledger)) {
        auto *line = new QHBoxLayout;
        line->setSpacing(space::s);
        const bool reversal = event.reversalOf.isValid();
        line->addWidget(
            new Chip(reversal ? ConsentTexts::source(ConsentSource::Correction) : ConsentTexts::state(event.state),
                     reversal ? Tone::Neutral : ConsentTexts::tone(event.state), this),
            0, Qt::AlignTop);
        auto *text = new TextLabel(recordText(event), FontRole::Small, ColourRole::Muted, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line->addWidget(text, 1);
        body()->addLayout(line);
    }
}

QString ConsentForm::recordText(const ConsentEvent &event) const
{
    const auto day = [this](Instant at) { return m_formatting.shortDate(m_formatting.calendar().date(at)); };
    QStringList parts{ConsentTexts::topics({event})};
    if (event.reversalOf.isValid())
        parts += tr("took back “%1”", "an earlier answer").arg(ConsentTexts::state(event.state));
    else
        parts += {ConsentTexts::source(event.source), ConsentTexts::level(event.level)};
    parts += day(event.capturedAt);
    if (event.effectiveUntil)
        parts += tr("until %1").arg(day(*event.effectiveUntil));
    if (!event.proof.isEmpty())
        parts += event.proof;
    for (const Wording &wording : m_card.wordings) {
        if (wording.id == event.wording)
            parts += wording.title;
    }
    if (const QString user = m_card.users.value(event.recordedBy); !user.isEmpty())
        parts += tr("recorded by %1").arg(user);
    return parts.join(u" · "_s);
}

void ConsentForm::applyState()
{
    const ConsentState state = states[static_cast<size_t>(m_state->currentIndex())];
    const bool grants = state == ConsentState::Granted || state == ConsentState::PendingConfirmation;
    for (const QString &id : {u"level"_s, u"effective_until"_s, u"basis"_s})
        m_form->field(id).editor()->setEnabled(grants);
    m_wording->field(u"wording"_s).editor()->setEnabled(grants);
    applyWording();
}

void ConsentForm::applyWording()
{
    const FormField &choice = m_wording->field(u"wording"_s);
    m_ownPart->setVisible(choice.editor()->isEnabled() && choice.value().toLongLong() == newWording);
}

ConsentAnswer ConsentForm::answer() const
{
    ConsentAnswer answer;
    answer.customer = m_card.customer;
    for (const QVariant &channel : m_channels->ticked()) {
        for (const QVariant &purpose : m_purposes->ticked())
            answer.topics += ConsentTopic{valueOf<ConsentChannel>(channel.toString()),
                                          valueOf<ConsentPurpose>(purpose.toString())};
    }
    ConsentEvent &line = answer.line;
    line.state = states[static_cast<size_t>(m_state->currentIndex())];
    line.source = valueOf<ConsentSource>(m_form->value<QString>(u"source"_s));
    line.capturedAt = m_when->isNow() ? Instant{} : m_when->instant();
    line.proof = m_form->value<QString>(u"proof"_s);
    if (!m_form->field(u"level"_s).editor()->isEnabled())
        return answer;
    line.level = valueOf<OptInLevel>(m_form->value<QString>(u"level"_s));
    line.basis = valueOf<LegalBasis>(m_form->value<QString>(u"basis"_s));
    if (const auto until = m_form->value<QDate>(u"effective_until"_s); until.isValid())
        line.effectiveUntil = m_formatting.calendar().startOfDay(until.addDays(1));
    const auto wording = m_wording->value<qint64>(u"wording"_s);
    if (wording == newWording)
        answer.wording = {{},
                          m_ownWording->value<QString>(u"wording_title"_s),
                          m_ownWording->value<QString>(u"wording_text"_s),
                          m_formatting.locale().bcp47Name(),
                          {}};
    else
        answer.wording.id = {wording};
    return answer;
}

bool ConsentForm::isDirty() const
{
    return m_topics->isDirty() || m_form->isDirty() || m_wording->isDirty() || m_ownWording->isDirty();
}

void ConsentForm::save()
{
    notice()->hide();
    const ConsentAnswer entered = answer();
    QList<Error> errors;
    if (m_channels->ticked().isEmpty())
        errors += invalidField(u"channels"_s, u"required"_s);
    if (m_purposes->ticked().isEmpty())
        errors += invalidField(u"purposes"_s, u"required"_s);
    ConsentEvent line = entered.line;
    if (line.capturedAt == Instant{})
        line.capturedAt = m_clock.now();
    errors += validate(line, m_clock.now()) + m_form->check();
    if (!m_ownPart->isHidden())
        errors += m_ownWording->check();
    QList<Error> rest = errors;
    for (FormBinder *section : {m_ownWording, m_form, m_topics})
        rest = section->showErrors(rest);
    showOthers(rest);
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void ConsentForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
