// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticle.h"
#include "models/tickets/deskchoicesview.h"
#include "ui/base/formdialog.h"

class QComboBox;
class QPlainTextEdit;

namespace regulars {

class ArticlePreview;
class FormBinder;
class SegmentedControl;

/// The form of a knowledge article: what it is called, what it says – as it is written and as it reads – and who may see it.
/// Only collects: its owner saves what submitted() brings, and answers with finish(), showFailure() or showConflict().
class ArticleForm final : public FormDialog
{
    Q_OBJECT

public:
    /// Edits the article; one without an id is new.
    explicit ArticleForm(const KnowledgeArticle &article, QWidget *parent = nullptr);

    [[nodiscard]] KnowledgeArticle article() const;
    void setChoices(const DeskChoices &choices);
    /// The article was changed elsewhere since it was read: the person decides.
    void showConflict(const KnowledgeArticle &theirs);

    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::KnowledgeArticle &article);

private:
    void addFields();
    void addBody();
    void fill();
    void showPart(int part);

    KnowledgeArticle m_base;
    KnowledgeArticle m_clean;
    FormBinder *m_form = nullptr;
    QComboBox *m_category = nullptr;
    SegmentedControl *m_parts = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ArticlePreview *m_preview = nullptr;
};

} // namespace regulars
