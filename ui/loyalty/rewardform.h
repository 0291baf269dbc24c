// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "ui/loyalty/earnruleform.h"

namespace regulars {

class ProductsEdit;

/// A reward that members get for their points, new or known; once it is sound, what it says stands above its fields. Only
/// collects: its owner saves what submitted() brings, and answers with finish() or showFailure().
class RewardForm final : public FormDialog
{
    Q_OBJECT

public:
    RewardForm(const Reward &reward, const EarnRuleServices &services, QWidget *parent);
    ~RewardForm() override;

    [[nodiscard]] Reward reward() const;
    [[nodiscard]] bool isDirty() const override;
    void save() override;
    void showFailure(const Error &error) override;

Q_SIGNALS:
    void submitted(const regulars::Reward &reward);

private:
    void createValue();
    void createTerms();
    void fill();
    void follow();
    [[nodiscard]] QList<Error> faults() const;
    [[nodiscard]] EarnNames names() const;

    Reward m_reward;
    EarnRuleServices m_services;
    TextLabel *m_sentence;
    FormBinder *m_form = nullptr;
    ProductsEdit *m_product;
};

} // namespace regulars
