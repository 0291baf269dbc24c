// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/articleform.h"

#include "ui/base/formbinder.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/knowledge/articlepreview.h"
#include "ui/knowledge/knowledgetexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int textHeight = 260;

QList<std::pair<QVariant, QString>> stateChoices()
{
    QList<std::pair<QVariant, QString>> entries;
    for (const ArticleState state : allArticleStates)
        entries.append({nameOf(state), KnowledgeTexts::state(state)});
    return entries;
}

} // namespace

ArticleForm::ArticleForm(const KnowledgeArticle &article, QWidget *parent)
    : FormDialog(article.id.isValid() ? tr("Edit article") : tr("New article"), parent), m_base(article)
{
    addFields();
    addBody();
    setSaveText(article.id.isValid() ? tr("Save") : tr("Add", "an article"));
    resize(720, 680);
    fill();
    m_form->field(u"title"_s).editor()->setFocus();
}

void ArticleForm::addFields()
{
    auto *fields = new QWidget(this);
    body()->addWidget(fields);
    m_form = new FormBinder(fields, 2);
    m_form->addText(u"title"_s, tr("Title"), longestKnowledgeTitle).setRequired();
    m_form->addChoice(u"state"_s, tr("State"), stateChoices());
    m_category = new QComboBox(fields);
    m_form->addEditor(u"category"_s, tr("Category"), m_category, {[this] { return m_category->currentData(); }, {}, {}},
                      false);
    m_form->addDate(u"review_by"_s, tr("Read it again by"));
    m_form->addChoice(u"language"_s, tr("Language"), KnowledgeTexts::languages());
    setChoices({});
}

void ArticleForm::addBody()
{
    auto *part = new QWidget(this);
    m_parts = new SegmentedControl(part);
    m_parts->setAccessibleName(tr("How the text is shown"));
    m_parts->addSegment(tr("Write"));
    m_parts->addSegment(tr("Preview"));
    auto *hint = new TextLabel(tr("# heading   - item   1. item   > quotation   **bold**   *italic*   [text](https://…)"),
                               FontRole::Small, ColourRole::Muted, part);
    hint->setElided(true);
    m_text = new QPlainTextEdit(part);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(textHeight);
    m_text->setAccessibleName(tr("Text of the article"));
    m_preview = new ArticlePreview(part);
    m_preview->setMinimumHeight(textHeight);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_parts);
    top->addWidget(hint, 1);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_preview, 1);
    m_form->addEditor(u"body"_s, tr("Text"), part,
                      {[this] { return m_text->toPlainText(); },
                       [this](const QVariant &value) { m_text->setPlainText(value.toString()); },
                       {}});
    connect(m_parts, &SegmentedControl::currentIndexChanged, this, &ArticleForm::showPart);
    showPart(0);
}

void ArticleForm::showPart(int part)
{
    m_preview->setBody(m_text->toPlainText());
    m_preview->setVisible(part == 1);
    m_text->setVisible(part == 0);
}

void ArticleForm::setChoices(const DeskChoices &choices)
{
    const qint64 chosen = m_category->currentIndex() > 0 ? m_category->currentData().toLongLong() : m_base.category.value;
    const bool clean = m_category->count() > 0 && m_text && !isDirty();
    m_category->clear();
    m_category->addItem(tr("None", "category"), QVariant::fromValue<qint64>(0));
    for (const TicketCategory &each : choices.categories)
        m_category->addItem(each.name, each.id.value);
    m_category->setCurrentIndex(std::max(0, m_category->findData(chosen)));
    if (clean)
        m_clean = article();
}

void ArticleForm::fill()
{
    m_form->setValue(u"title"_s, m_base.title);
    m_form->setValue(u"state"_s, nameOf(m_base.state));
    m_form->setValue(u"review_by"_s, m_base.reviewBy);
    m_form->setValue(u"language"_s, m_base.language);
    m_form->setValue(u"body"_s, m_base.body);
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_base.category.value)));
    m_form->clearErrors();
    m_form->markClean();
    m_clean = article();
    showPart(m_parts->currentIndex());
}

KnowledgeArticle ArticleForm::article() const
{
    KnowledgeArticle entered = m_base;
    entered.title = m_form->value<QString>(u"title"_s).simplified();
    entered.state = valueOf<ArticleState>(m_form->value<QString>(u"state"_s));
    entered.reviewBy = m_form->value<QDate>(u"review_by"_s);
    entered.language = m_form->value<QString>(u"language"_s);
    entered.body = m_text->toPlainText();
    entered.category = {m_category->currentData().toLongLong()};
    return entered;
}

bool ArticleForm::isDirty() const
{
    return !(article() == m_clean);
}

void ArticleForm::save()
{
    notice()->hide();
    const KnowledgeArticle entered = article();
    const QList<Error> errors = m_form->check() + validate(entered);
    if (!errors.isEmpty())
        m_parts->setCurrentIndex(0);
    showOthers(m_form->showErrors(errors));
    if (!errors.isEmpty())
        return;
    setSaving(true);
    Q_EMIT submitted(entered);
}

void ArticleForm::showFailure(const Error &error)
{
    setSaving(false);
    showOthers(m_form->showErrors({error}));
}

void ArticleForm::showConflict(const KnowledgeArticle &theirs)
{
    setSaving(false);
    notice()->show(tr("This article was changed elsewhere while you were editing. Which version shall stay?"),
                   Tone::Warning);
    connect(notice()->addButton(tr("Keep mine")), &QPushButton::clicked, this, [this, version = theirs.rowVersion] {
        m_base.rowVersion = version;
        save();
    });
    connect(notice()->addButton(tr("Take theirs")), &QPushButton::clicked, this, [this, theirs] {
        m_base = theirs;
        fill();
    });
}

} // namespace regulars
