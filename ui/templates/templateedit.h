// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/templates/texttemplate.h"

#include <QtWidgets/QWidget>

class QPlainTextEdit;
class QPushButton;

namespace regulars {

class TextLabel;

/// Where a text with fields is written: the fields at hand in a menu, and below how it reads for somebody.
class TemplateEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateEdit(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// For whom the preview is filled in.
    void setValues(const MergeValues &values);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_text; }
    [[nodiscard]] QPushButton *fieldButton() const { return m_fields; }
    /// The preview as it reads, or what is wrong.
    [[nodiscard]] QString previewText() const;

Q_SIGNALS:
    void edited();

private:
    void showFields();
    void showPreview();

    QPlainTextEdit *m_text;
    QPushButton *m_fields;
    TextLabel *m_state;
    TextLabel *m_preview;
    MergeValues m_values;
};

} // namespace regulars
