// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/macrodialog.h"

#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/templates/templatetexts.h"
#include "ui/tickets/leftalonelist.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

TextLabel *label(FontRole font, ColourRole colour, QWidget *parent)
{
    auto *made = new TextLabel({}, font, colour, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

MacroDialog::MacroDialog(TicketMacroId macro, const QList<TicketId> &tickets, const TemplateChoices &choices,
                         Database &database, QWidget *parent)
    : QDialog(parent),
      m_choices(choices),
      m_preview(new MacroPreview(database, this)),
      m_notice(new Notice(this)),
      m_title(label(FontRole::CardTitle, ColourRole::Text, this)),
      m_count(label(FontRole::Body, ColourRole::Text, this)),
      m_steps(label(FontRole::Body, ColourRole::Text, this)),
      m_replyHead(label(FontRole::SmallStrong, ColourRole::Muted, this)),
      m_reply(label(FontRole::Body, ColourRole::Text, this)),
      m_noteHead(label(FontRole::SmallStrong, ColourRole::Muted, this)),
      m_note(label(FontRole::Body, ColourRole::Text, this)),
      m_skipped(new LeftAloneList(this)),
      m_apply(new QPushButton(tr("Apply"), this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Apply macro"));
    layOut();
    setButtonLook(m_apply, ButtonVariant::Primary);
    m_apply->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this, macro, tickets] {
        m_apply->setEnabled(false);
        Q_EMIT applyRequested(macro, tickets);
    });
    connect(m_preview, &MacroPreview::changed, this, &MacroDialog::showForecast);
    m_preview->show({macro, tickets, database.user()});
    showForecast();
    resize(520, 440);
}

void MacroDialog::layOut()
{
    auto *content = new QWidget(this);
    auto *texts = new QVBoxLayout(content);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(space::s);
    for (TextLabel *each : {m_title, m_count, m_steps, m_replyHead, m_reply, m_noteHead, m_note})
        texts->addWidget(each);
    texts->addWidget(m_skipped);
    texts->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_notice);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    m_notice->hide();
}

void MacroDialog::showForecast()
{
    const auto state = m_preview->state();
    m_apply->setEnabled(state == MacroPreview::State::Loaded && m_preview->value()->tickets > 0);
    if (state == MacroPreview::State::Gone || state == MacroPreview::State::Failed) {
        m_notice->show(TemplateTexts::missing(m_preview->error()), Tone::Danger);
        return;
    }
    if (!m_preview->value())
        return;
    const MacroForecast &forecast = *m_preview->value();
    m_title->setText(forecast.macro.name);
    m_count->setText(forecast.tickets == 0 ? tr("There is no ticket that it can be applied to.")
                                           : tr("It is applied to %n ticket(s).", "", forecast.tickets));
    QStringList steps;
    for (const MacroStep &step : forecast.macro.steps)
        steps += tr("• %1", "one of several changes").arg(TemplateTexts::step(step, m_choices));
    m_steps->setText(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
    showTexts(forecast);
    showSkipped(forecast);
    if (m_apply->isEnabled())
        m_apply->setFocus(Qt::OtherFocusReason);
}

void MacroDialog::showTexts(const MacroForecast &forecast)
{
    const MacroOutcome *first = forecast.first();
    const QString reply = first ? first->reply : QString();
    const QString note = first ? first->note : QString();
    const QString ticket = first ? TicketTexts::number(first->number) : QString();
    m_replyHead->setText(first && first->byMail
                             ? tr("The customer of %1 gets this e-mail:", "number of a ticket").arg(ticket)
                             : tr("Noted as the answer in %1:", "number of a ticket").arg(ticket));
    m_reply->setText(reply);
    m_noteHead->setText(tr("Noted in %1:", "number of a ticket").arg(ticket));
    m_note->setText(note);
    for (TextLabel *each : {m_replyHead, m_reply})
        each->setVisible(!reply.isEmpty());
    for (TextLabel *each : {m_noteHead, m_note})
        each->setVisible(!note.isEmpty());
}

void MacroDialog::showSkipped(const MacroForecast &forecast)
{
    QList<LeftAloneList::Entry> skipped;
    for (const MacroOutcome &outcome : forecast.outcomes) {
        if (outcome.skip != TicketSkip::None)
            skipped += {outcome.number, outcome.subject, TemplateTexts::skip(outcome)};
    }
    m_skipped->setEntries(skipped);
}

QStringList MacroDialog::sentences() const
{
    QStringList shown;
    for (const TextLabel *each : {m_title, m_count, m_steps, m_replyHead, m_reply, m_noteHead, m_note}) {
        if (each->isVisibleTo(this) && !each->text().isEmpty())
            shown += each->text();
    }
    return shown + m_skipped->sentences();
}

void MacroDialog::showFailure(const Error &error)
{
    m_notice->show(TemplateTexts::missing(error), Tone::Danger);
    m_apply->setEnabled(true);
}

} // namespace regulars
