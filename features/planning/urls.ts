export const planUrl = (articleId: number) => `/desk/stories/${articleId}/plan`;
export const workflowUrl = () => "/desk/workflow";
