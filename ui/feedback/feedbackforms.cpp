// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/feedbackforms.h"

#include "ui/base/formbinder.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"
#include "ui/feedback/feedbacktexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The scores of the scale, the best first.
QList<std::pair<QVariant, QString>> scoresOf(const SurveyResponse &response)
{
    QList<std::pair<QVariant, QString>> scores;
    for (int score = response.scale.high; score >= response.scale.low; --score) {
        const QString words = FeedbackTexts::words(response.kind, score);
        scores.append({score, words.isEmpty() ? QString::number(score)
                                              : FeedbackTexts::tr("%1 – %2", "a score, its words").arg(score).arg(words)});
    }
    return scores;
}

} // namespace

ResponseForm::ResponseForm(const SurveyResponse &response, const QString &question, QWidget *parent)
    : FormDialog(response.id.isValid() ? tr("Edit answer") : tr("Enter answer"), parent), m_response(response)
{
    auto *asked = new TextLabel(question, FontRole::Strong, ColourRole::Text, this);
    asked->setWordWrap(true);
    body()->addWidget(asked);
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form);
    QList<std::pair<QVariant, QString>> scores = scoresOf(response);
    if (!response.id.isValid())
        scores.prepend({QVariant(), tr("Please choose")});
    m_form->addChoice(u"score"_s, tr("Answer"), scores).setRequired();
    m_form->addLongText(u"comment"_s, tr("What the customer said"), longestComment);
    m_form->addChoice(u"by"_s, tr("Who chose the score"),
                      {{nameOf(CollectedBy::Staff), tr("Somebody of us, for the customer")},
                       {nameOf(CollectedBy::Self), tr("The customer, for example on a card or by mail")}});
    m_form->addCheck(u"quote"_s, tr("May be quoted to others"));
    if (response.id.isValid())
        m_form->setValue(u"score"_s, response.score);
    m_form->setValue(u"comment"_s, response.comment);
    m_form->setValue(u"by"_s, nameOf(response.collectedBy));
    m_form->setValue(u"quote"_s, response.mayQuote);
    m_form->markClean();
    setSaveText(tr("Save"));
    resize(520, 460);
    m_form->field(u"score"_s).editor()->setFocus();
}

bool ResponseForm::isDirty() const
{
    return m_form->isDirty();
}

void ResponseForm::save()
{
    notice()->hide();
    const QList<Error> errors = m_form->check();
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    SurveyResponse entered = m_response;
    entered.score = m_form->value<int>(u"score"_s);
    entered.comment = m_form->value<QString>(u"comment"_s);
    entered.collectedBy = valueOf<CollectedBy>(m_form->value<QString>(u"by"_s));
    entered.mayQuote = m_form->value<bool>(u"quote"_s);
    setSaving(true);
    Q_EMIT submitted(entered);
}

void ResponseForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

AskingForm::AskingForm(const AskingRules &rules, const Survey &survey, const Survey &effort, QWidget *parent)
    : FormDialog(tr("Asking afterwards"), parent)
{
    auto *form = new QWidget(this);
    body()->addWidget(form);
    body()->addStretch(1);
    m_form = new FormBinder(form);
    m_form->addCheck(u"asks"_s, tr("Ask customers when a ticket is solved"));
    m_form->addChoice(u"kind"_s, tr("What they are asked"),
                      {{nameOf(SurveyKind::Csat), tr("How satisfied they are, 1 to 5 (CSAT)")},
                       {nameOf(SurveyKind::Ces), tr("How easy it was for them, 1 to 7 (CES)")}});
    m_form->addText(u"question"_s, tr("Question (empty: “%1”)").arg(FeedbackTexts::question({})), longestQuestion);
    Survey usualEffort;
    usualEffort.kind = SurveyKind::Ces;
    m_form->addText(u"effort_question"_s, tr("Question (empty: “%1”)").arg(FeedbackTexts::question(usualEffort)),
                    longestQuestion);
    m_form->addChoice(u"again"_s, tr("A ticket that is solved again"),
                      {{nameOf(AskAgain::OncePerTicket), tr("Is not asked about again; the answer can be changed")},
                       {nameOf(AskAgain::EverySolution), tr("Is asked about again")}});
    m_form->addWhole(u"transactional_days"_s, tr("Days between any two questions"), 0, 1000);
    m_form->addWhole(u"relational_days"_s, tr("Days before a question about the shop as a whole"), 0, 1000);
    m_form->addWhole(u"expiry_days"_s, tr("Days after which nobody asks any more"), 1, 365);
    m_form->addCheck(u"by_mail"_s, tr("Send questions by e-mail, as soon as the shop has a mail account"));
    m_form->addWhole(u"mail_hours"_s, tr("Hours after the solution until an e-mail asks"), 0, 720);
    m_form->setValue(u"by_mail"_s, rules.byMail);
    m_form->setValue(u"mail_hours"_s, qint64(rules.mailHours));
    m_form->setValue(u"asks"_s, rules.asks);
    m_form->setValue(u"kind"_s, nameOf(rules.kind));
    m_form->setValue(u"question"_s, survey.question);
    m_form->setValue(u"effort_question"_s, effort.question);
    m_form->setValue(u"again"_s, nameOf(rules.again));
    m_form->setValue(u"transactional_days"_s, qint64(rules.transactionalDays));
    m_form->setValue(u"relational_days"_s, qint64(rules.relationalDays));
    m_form->setValue(u"expiry_days"_s, qint64(rules.expiryDays));
    m_form->markClean();
    setSaveText(tr("Save"));
    resize(560, 700);
    m_form->field(u"asks"_s).editor()->setFocus();
}

bool AskingForm::isDirty() const
{
    return m_form->isDirty();
}

void AskingForm::save()
{
    notice()->hide();
    const QList<Error> errors = m_form->check();
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    AskingRules rules;
    rules.asks = m_form->value<bool>(u"asks"_s);
    rules.kind = valueOf<SurveyKind>(m_form->value<QString>(u"kind"_s));
    rules.again = valueOf<AskAgain>(m_form->value<QString>(u"again"_s));
    rules.transactionalDays = m_form->value<int>(u"transactional_days"_s);
    rules.relationalDays = m_form->value<int>(u"relational_days"_s);
    rules.expiryDays = m_form->value<int>(u"expiry_days"_s);
    rules.byMail = m_form->value<bool>(u"by_mail"_s);
    rules.mailHours = m_form->value<int>(u"mail_hours"_s);
    setSaving(true);
    Q_EMIT submitted(rules, m_form->value<QString>(u"question"_s), m_form->value<QString>(u"effort_question"_s));
}

void AskingForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

} // namespace regulars
